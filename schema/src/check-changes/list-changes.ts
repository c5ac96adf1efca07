/** What changes between two public schemas, and by which coordinates an operation is touched by it. */
import { type Change, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

export interface ListedChange {
  /** As `FIELD_REMOVED`. */
  readonly kind: string;
  readonly coordinate: string;
  /** `dangerous` may surprise a client and breaks no query. */
  readonly level: 'breaking' | 'dangerous' | 'safe';
  /** In English. */
  readonly detail: string;
  /** An operation that uses one of them is touched. */
  readonly touches: readonly string[];
}

const LEVELS: ReadonlyMap<string, ListedChange['level']> = new Map([
  ['BREAKING', 'breaking'],
  ['DANGEROUS', 'dangerous'],
]);

export async function listChanges(
  before: GraphQLSchema,
  after: GraphQLSchema,
): Promise<readonly ListedChange[]> {
  const changes = await diff(before, after);
  return changes.map((change) => ({
    kind: change.type,
    coordinate: coordinateOf(change),
    level: LEVELS.get(change.criticality.level) ?? 'safe',
    detail: change.message,
    touches: touchesOf(change),
  }));
}

/** `Type.field.argument` as `Type.field(argument:)`. */
function coordinateOf({ path = 'schema', type }: Change): string {
  const parts = path.split('.').filter((part, index) => index === 0 || !part.startsWith('@'));
  const argument =
    parts.length === 3 || (/^DIRECTIVE_ARGUMENT/.test(type) && parts.length === 2) ? parts.pop() : undefined;
  return argument === undefined ? parts.join('.') : `${parts.join('.')}(${argument}:)`;
}

function touchesOf(change: Change): readonly string[] {
  const coordinate = coordinateOf(change);
  const [owner = ''] = coordinate.split('(');
  const [type = ''] = coordinate.split('.');
  const meta = textsOf(change.meta);
  switch (change.type) {
    // What must be given now is missing wherever the field is asked for.
    case 'FIELD_ARGUMENT_ADDED':
      return [owner];
    case 'FIELD_ARGUMENT_TYPE_CHANGED':
      return meta.get('newArgumentType')?.endsWith('!') ? [coordinate, owner] : [coordinate];
    case 'INPUT_FIELD_ADDED':
      return [type];
    case 'INPUT_FIELD_TYPE_CHANGED':
      return meta.get('newInputFieldType')?.endsWith('!') ? [coordinate, type] : [coordinate];
    case 'UNION_MEMBER_REMOVED':
      return [`${type}|${meta.get('removedUnionMemberTypeName')}`];
    case 'OBJECT_TYPE_INTERFACE_REMOVED':
      return [`${meta.get('removedInterfaceName')}|${type}`];
    default:
      return [coordinate];
  }
}

function textsOf(meta: object): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(meta).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}
