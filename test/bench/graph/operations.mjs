/** The acceptance operations that are measured. */
import { readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';

const read = (name) =>
  readFileSync(new URL(`../../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

/** As it is, where nothing has to be different; with a `tag` in each of its fetches, which changes nothing. */
export const OPERATIONS = { 'one-graph': read('one-graph'), 'one-graph-tagged': tagged(read('one-graph')) };

/** One field of each fetch. */
const TAGGED = [
  'Query.initiative',
  'Jurisdiction.name',
  'Initiative.sdgAlignments',
  'Initiative.recognitions',
];

function tagged(operation) {
  return operation
    .replace('query OneGraph {', 'query OneGraph($tag: String) {')
    .replace('initiative(id: "AR0090")', 'initiative(id: "AR0090", tag: $tag)')
    .replaceAll(/(jurisdiction \{ id name\(lang: \w+)\)/g, '$1, tag: $tag)')
    .replace('sdgAlignments {', 'sdgAlignments(tag: $tag) {')
    .replace('recognitions {', 'recognitions(tag: $tag) {');
}

/** The schema of a subgraph in which these fields take one. */
export function withTags(sdl) {
  const tag = parse('type T { f(tag: String): Int }').definitions[0].fields[0].arguments[0];
  const add = (type) => ({
    ...type,
    fields: type.fields?.map((field) =>
      TAGGED.includes(`${type.name.value}.${field.name.value}`)
        ? { ...field, arguments: [...(field.arguments ?? []), tag] }
        : field,
    ),
  });
  return print(visit(parse(sdl), { ObjectTypeDefinition: add, ObjectTypeExtension: add }));
}

/** What the subgraph itself is asked, which knows of none. */
export function withoutTags(query) {
  const isTag = ({ name }) => name.value === 'tag';
  return print(
    visit(parse(query), {
      Argument: (argument) => (isTag(argument) ? null : undefined),
      VariableDefinition: ({ variable }) => (isTag(variable) ? null : undefined),
    }),
  );
}
