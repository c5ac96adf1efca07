/** Until when a part of a schema was promised, by the reasons of what is deprecated in it. */
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { readSunset } from '../deprecation/deprecation-days.js';

/**
 * The day, as `2027-03-01`; undefined where none was named. A type goes with the last of what leads to it, if all
 * of that is to go.
 *
 * @param coordinate `Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`
 */
export function sunsetOf(coordinate: string, schema: GraphQLSchema): string | undefined {
  const [, typeName = '', member, argument] = /^(\w+)(?:\.(\w+))?(?:\((\w+):\))?$/.exec(coordinate) ?? [];
  const type = schema.getType(typeName);
  if (type === undefined) return undefined;
  return member === undefined
    ? lastOf(entrancesTo(type, schema))
    : readSunset(reasonOf(type, member, argument));
}

function reasonOf(type: GraphQLNamedType, member: string, argument?: string): string | null | undefined {
  if (isEnumType(type)) return type.getValue(member)?.deprecationReason;
  if (isInputObjectType(type)) return type.getFields()[member]?.deprecationReason;
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[member];
  return argument === undefined
    ? field?.deprecationReason
    : field?.args.find(({ name }) => name === argument)?.deprecationReason;
}

/** The days of all that is of a type, but for what is within it. */
function entrancesTo(target: GraphQLNamedType, schema: GraphQLSchema): (string | undefined)[] {
  const leadsTo = (type: GraphQLNamedType) =>
    type === target || (isAbstractType(type) && isObjectType(target) && schema.isSubType(type, target));
  return Object.values(schema.getTypeMap())
    .filter((type) => type !== target)
    .flatMap(fieldsOf)
    .flatMap((field) => entrancesBy(field, leadsTo));
}

type AnyField = GraphQLField<unknown, unknown> | GraphQLInputField;

function fieldsOf(type: GraphQLNamedType): readonly AnyField[] {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields())
    : [];
}

/** An argument goes with its field. */
function entrancesBy(field: AnyField, leadsTo: (type: GraphQLNamedType) => boolean): (string | undefined)[] {
  const own = readSunset(field.deprecationReason);
  const given = 'args' in field ? field.args.filter(({ type }) => leadsTo(getNamedType(type))) : [];
  return [
    ...(leadsTo(getNamedType(field.type)) ? [own] : []),
    ...given.map((argument) => own ?? readSunset(argument.deprecationReason)),
  ];
}

function lastOf(days: readonly (string | undefined)[]): string | undefined {
  return days.includes(undefined) ? undefined : days.toSorted().at(-1);
}
