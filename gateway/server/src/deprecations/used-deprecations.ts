/** What of an operation is deprecated: the fields, arguments, input fields and enum values that it writes. */
import { readSince, readSunset } from '@grafo-abierto/schema';
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export interface Deprecation {
  /** As `Type.field`, `Type.field(argument:)`, `Enum.VALUE`. */
  readonly coordinate: string;
  readonly reason: string;
  /** The day since when, as `2026-12-01`; null where none is named. */
  readonly since: string | null;
  /** The day when it goes, as `2027-03-01`; null where none is named. */
  readonly sunset: string | null;
}

interface Deprecable {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

/** Each once, in the order in which they are written. What a variable holds is not looked at. */
export function usedDeprecations(
  document: DocumentNode,
  { name }: OperationDefinitionNode,
  schema: GraphQLSchema,
): readonly Deprecation[] {
  const own = separateOperations(document)[name?.value ?? ''];
  if (own === undefined) return [];
  const found = new Map<string, Deprecation>();
  const note = (part: Deprecable | null | undefined, coordinate: string) => {
    const reason = part?.deprecationReason;
    if (reason == null) return;
    const [since = null, sunset = null] = [readSince(reason), readSunset(reason)];
    found.set(coordinate, { coordinate, reason, since, sunset });
  };
  const info = new TypeInfo(schema);
  const fieldName = () => `${info.getParentType()?.name}.${info.getFieldDef()?.name}`;
  visit(
    own,
    visitWithTypeInfo(info, {
      Field: () => note(info.getFieldDef(), fieldName()),
      Argument: ({ name: { value } }) => {
        const directive = info.getDirective();
        note(info.getArgument(), `${directive ? `@${directive.name}` : fieldName()}(${value}:)`);
      },
      ObjectField: ({ name: { value } }) => {
        const type = getNamedType(info.getParentInputType());
        if (isInputObjectType(type)) note(type.getFields()[value], `${type.name}.${value}`);
      },
      EnumValue: ({ value }) =>
        note(info.getEnumValue(), `${getNamedType(info.getInputType())?.name}.${value}`),
    }),
  );
  return [...found.values()];
}
