/**
 * Finds what the rows of an export are: the list that is named, else its outermost connection, else its outermost
 * list of objects, else one row.
 */
import { GrafoError } from '@grafo-abierto/schema';
import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type { SelectedField } from './selected-field.js';

export interface FoundRows {
  /** From the root of the answer to the list of the rows; empty for one row. */
  readonly path: readonly SelectedField[];
  /** The connection that is paged through; the list is then its `edges`. */
  readonly connection: SelectedField | undefined;
}

/**
 * @param named the keys that lead to the list, with dots between them
 * @throws GrafoError `GRAFO_EXPORT_ROWS_AMBIGUOUS`, `GRAFO_EXPORT_OPTION`
 */
export function findRows(fields: readonly SelectedField[], named?: string): FoundRows {
  const path = named === undefined ? guess(fields) : pathOf(fields, named);
  const connection = path.find(hasPages);
  if (!connection) return { path, connection };
  const edges = onlyOne(connection.fields.filter(isEdges).map((field) => [...path, field]));
  return { path: edges ?? path, connection };
}

function guess(fields: readonly SelectedField[]): Path {
  return onlyOne(outermost(fields, hasPages)) ?? onlyOne(outermost(fields, isListOfObjects)) ?? [];
}

function pathOf(fields: readonly SelectedField[], named: string): Path {
  let inner = fields;
  const path = named.split('.').flatMap((key) => {
    const field = inner.find((each) => each.key === key);
    inner = field && !field.isList && !hasPages(field) ? field.fields : [];
    return field ?? [];
  });
  const isRows =
    path.length === named.split('.').length &&
    path.slice(-1).some((each) => hasPages(each) || isListOfObjects(each));
  if (!isRows) throw new GrafoError('GRAFO_EXPORT_OPTION', { option: 'rows', value: named });
  return path;
}

type Path = readonly SelectedField[];

/** All of the first level that has any; a list is never looked into. */
function outermost(fields: readonly SelectedField[], isWanted: (field: SelectedField) => boolean): Path[] {
  let level: Path[] = fields.map((field) => [field]);
  while (level.length > 0) {
    const found = level.filter((path) => path.slice(-1).some(isWanted));
    if (found.length > 0) return found;
    level = level.flatMap((path) =>
      path.at(-1)?.isList ? [] : (path.at(-1)?.fields.map((field) => [...path, field]) ?? []),
    );
  }
  return [];
}

function onlyOne([first, second]: readonly Path[]): Path | undefined {
  if (first && second)
    throw new GrafoError('GRAFO_EXPORT_ROWS_AMBIGUOUS', { first: nameOf(first), second: nameOf(second) });
  return first;
}

const nameOf = (path: Path): string => path.map(({ key }) => key).join('.');

/** Whether a field is a connection of which edges are selected. */
export function hasPages({ places, fields }: SelectedField): boolean {
  return places.every(({ definition }) => isConnection(definition)) && fields.some(isEdges);
}

const isEdges = ({ places }: SelectedField): boolean =>
  places.some(({ definition }) => definition.name === 'edges');

function isListOfObjects({ places, fields }: SelectedField): boolean {
  return (
    fields.length > 0 &&
    places.every(({ definition }) => {
      const list = getNullableType(definition.type);
      return isListType(list) && !isListType(getNullableType(list.ofType));
    })
  );
}

/** By the shape that Relay's specification gives it: not every graph names its types alike. */
function isConnection({ type, args }: GraphQLField<unknown, unknown>): boolean {
  const arePaged = ['first', 'after'].every((name) => args.some((argument) => argument.name === name));
  if (!arePaged || isListType(getNullableType(type))) return false;
  const edges = fieldsOf(type)['edges'];
  const pageInfo = fieldsOf(type)['pageInfo'];
  if (!edges || !pageInfo || !isListType(getNullableType(edges.type))) return false;
  const [edge, info] = [fieldsOf(edges.type), fieldsOf(pageInfo.type)];
  return (
    ['node', 'cursor'].every((name) => edge[name]) && ['hasNextPage', 'endCursor'].every((name) => info[name])
  );
}

function fieldsOf(type: GraphQLField<unknown, unknown>['type']) {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named) ? named.getFields() : {};
}
