/**
 * The changes that a plan makes to representations before they are sent: above all the type name, where the
 * subgraph knows the entity by its interface.
 */
import type { FetchNodePathSegment, InputRewrite } from '@graphql-hive/router-query-planner';
import type { PossibleTypes } from '../supergraph/possible-types.js';
import type { Representation } from './representation.js';

/** Changes the representation in place: it is the engine's own, made for this fetch. */
export type RewriteInput = (representation: Representation) => void;

type Fields = Record<string, unknown>;

export function compileInputRewrites(
  rewrites: readonly InputRewrite[] | undefined,
  possibleTypes: PossibleTypes,
): RewriteInput {
  const compiled = (rewrites ?? []).map((rewrite) => compileOne(rewrite, possibleTypes));
  return (representation) => {
    for (const apply of compiled) apply(representation);
  };
}

/** The interface under whose name a subgraph is asked for entities of any of its types, if it is. */
export function interfaceSetBy(rewrites: readonly InputRewrite[] | undefined): string | undefined {
  for (const rewrite of rewrites ?? []) {
    if ('KeyRenamer' in rewrite) continue;
    const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
    const last = path.at(-1);
    if (path.length === 2 && last && 'Key' in last && last.Key === '__typename') return setValueTo;
  }
  return undefined;
}

function compileOne(rewrite: InputRewrite, possibleTypes: PossibleTypes): RewriteInput {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return (representation) =>
      follow(representation, path, possibleTypes, (fields, key) => {
        if (!Object.hasOwn(fields, key)) return;
        fields[renameKeyTo] = fields[key];
        delete fields[key];
      });
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return (representation) =>
    follow(representation, path, possibleTypes, (fields, key) => {
      fields[key] = setValueTo;
    });
}

function follow(
  value: unknown,
  path: readonly FetchNodePathSegment[],
  possibleTypes: PossibleTypes,
  change: (fields: Fields, key: string) => void,
): void {
  const [segment, ...rest] = path;
  if (Array.isArray(value)) for (const item of value) follow(item, path, possibleTypes, change);
  if (segment === undefined || !isFields(value)) return;
  if ('TypenameEquals' in segment) {
    const type = value['__typename'];
    if (typeof type !== 'string' || possibleTypes.satisfiesAny(type, segment.TypenameEquals))
      follow(value, rest, possibleTypes, change);
  } else if (rest.length === 0) change(value, segment.Key);
  else follow(value[segment.Key], rest, possibleTypes, change);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
