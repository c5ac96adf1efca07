/** Keeps from a plugin's references what is no key: its author may take a key for what the SDL says that it is. */
import { GrafoError } from '@grafo-abierto/schema';
import { type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import { keysOf, readFieldSet } from '../federation/entity-keys.js';

type Value = Readonly<Record<string, unknown>>;

export function refuseMisshapenKeys(schema: GraphQLSchema): void {
  const entities = schema.getQueryType()?.getFields()['_entities'];
  const resolve = entities?.resolve;
  if (entities === undefined || resolve === undefined) return;
  const keys = new Map(
    Object.values(schema.getTypeMap()).map((type) => [type.name, keysOf(type).map(readFieldSet)]),
  );
  const isKey = (value: unknown) => {
    if (typeof value !== 'object' || value === null || !('__typename' in value)) return false;
    return keys.get(String(value.__typename))?.some((key) => hasFields(value, key)) ?? false;
  };
  entities.resolve = (root, args, context, info) => {
    const { representations } = args as { readonly representations: readonly unknown[] };
    const at = representations.findIndex((value) => !isKey(value));
    if (at < 0) return resolve(root, args, context, info);
    throw new GrafoError('GRAFO_REQUEST_MALFORMED', { detail: `_entities, representations[${at}]` });
  };
}

function hasFields(value: object, { selections }: SelectionSetNode): boolean {
  return selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return true;
    const part = (value as Value)[selection.name.value];
    const { selectionSet } = selection;
    if (selectionSet === undefined) return ['string', 'number', 'boolean'].includes(typeof part);
    return typeof part === 'object' && part !== null && hasFields(part, selectionSet);
  });
}
