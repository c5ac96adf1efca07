/** Which operations a change could make invalid, said as the parts that they would have to use: no other is validated. */
import { type GraphQLSchema, isObjectType, isUnionType } from 'graphql';
import type { ListedChange } from './list-changes.js';

/** What no operation notices: texts, and directives of the schema. */
const SILENT = /DESCRIPTION|DEPRECATION|^DIRECTIVE_USAGE/;

export function affectedParts(changes: readonly ListedChange[], before: GraphQLSchema): ReadonlySet<string> {
  const notable = changes.filter(({ kind, level }) => !SILENT.test(kind) && !isNew({ kind, level }));
  return new Set(
    notable.flatMap((change) => [...change.touches, ...ownersOf(change), ...abstractOf(change, before)]),
  );
}

/** What is added is used by nobody, unless it must be given now. */
function isNew({ kind, level }: Pick<ListedChange, 'kind' | 'level'>): boolean {
  return kind.endsWith('_ADDED') && level !== 'breaking';
}

/** An argument or input field may be missing now where it was left out: whoever uses its owner is affected. */
function ownersOf({ kind, coordinate }: ListedChange): readonly string[] {
  const [owner = ''] = coordinate.split('(');
  if (owner !== coordinate) return [owner];
  return kind.startsWith('INPUT_FIELD') ? [typeOf(coordinate)] : [];
}

/** A type that leaves an interface or union may have been all that it had in common with another. */
function abstractOf({ kind, coordinate, touches }: ListedChange, before: GraphQLSchema): readonly string[] {
  if (!/^TYPE_|_INTERFACE_|^UNION_/.test(kind)) return [];
  const name = typeOf(coordinate);
  const type = before.getType(name);
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  const unions = isObjectType(type)
    ? Object.values(before.getTypeMap()).filter((it) => isUnionType(it) && it.getTypes().includes(type))
    : [];
  return [
    name,
    ...touches.flatMap((part) => part.split('|')),
    ...[...interfaces, ...unions].map((it) => it.name),
  ];
}

function typeOf(coordinate: string): string {
  return coordinate.split('.')[0] ?? coordinate;
}
