/** The kit's value types as SDL, for plugins that are written in SDL: made from the classes, so letter for letter theirs. */
import 'reflect-metadata';
import { DateScalar, DateTimeScalar, UrlScalar } from '@grafo-abierto/schema';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type DefinitionNode, Kind, parse, print, visit } from 'graphql';
import { buildSchemaSync, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Language } from '../text/language.js';
import { localisedFields } from '../text/localised-fields.js';
import { PageInfo } from './page-info.type.js';
import { Problem } from './problem.type.js';
import { Provenance, Sourced } from './provenance.type.js';

/** What a plugin's own fields may be of; what is named there comes with it. */
export type ValueTypeName =
  | 'Provenance'
  | 'Sourced'
  | 'PageInfo'
  | 'Problem'
  | 'Language'
  | 'Date'
  | 'DateTime'
  | 'URL';

@ObjectType('EveryValue')
class EveryValue {
  @Field(() => Provenance) provenance!: Provenance;
  @Field(() => Sourced) sourced!: Sourced;
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Problem) problem!: Problem;
  @Field(() => Language) language!: Language;
  @Field(() => DateScalar) date!: string;
  @Field(() => DateTimeScalar) dateTime!: string;
  @Field(() => UrlScalar) url!: string;
}

@Resolver()
class EveryValueResolver {
  @Query(() => EveryValue, { nullable: true })
  everyValue(): null {
    return null;
  }
}

const ProblemTexts = localisedFields(Problem, ['message']);

let definitions: ReadonlyMap<string, DefinitionNode> | undefined;

/** The SDL of these types, each once, and of those that their fields are of. */
export function valueTypesSdl(names: readonly ValueTypeName[]): string {
  definitions ??= readDefinitions();
  const wanted = new Set<string>(names);
  for (const name of wanted) for (const other of namedIn(definitions.get(name))) wanted.add(other);
  const found = [...wanted].sort().flatMap((name) => definitions?.get(name) ?? []);
  return `${found.map(print).join('\n\n')}\n`;
}

function readDefinitions(): ReadonlyMap<string, DefinitionNode> {
  const schema = buildSchemaSync({ resolvers: [EveryValueResolver, ProblemTexts], validate: false });
  const named = parse(printSchemaWithDirectives(schema), { noLocation: true }).definitions.flatMap((node) =>
    'name' in node && node.name !== undefined ? [[node.name.value, node] as const] : [],
  );
  return new Map(named.filter(([name]) => name !== 'Query' && name !== 'EveryValue'));
}

function namedIn(definition: DefinitionNode | undefined): string[] {
  const names: string[] = [];
  if (definition !== undefined)
    visit(definition, { [Kind.NAMED_TYPE]: ({ name }) => void names.push(name.value) });
  return names;
}
