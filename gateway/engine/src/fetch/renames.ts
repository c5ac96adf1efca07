/**
 * The key renames of a plan. Where two types of one position give a response key different types, the planner
 * asks one of them under an alias of its own and says here which key it means.
 */
import type { FetchNodePathSegment, OutputRewrite } from '@graphql-hive/router-query-planner';
import type { PossibleTypes } from '../supergraph/possible-types.js';

/** Renames as seen from one object: each with what is left of its path. */
export type Renames = readonly Rename[];

interface Rename {
  readonly path: readonly FetchNodePathSegment[];
  readonly to: string;
}

export function compileRenames(rewrites: readonly OutputRewrite[] | undefined): Renames {
  return (rewrites ?? []).map((rewrite) => {
    if (!('KeyRenamer' in rewrite)) throw new Error('The plan has an output rewrite that is not a rename.');
    return { path: rewrite.KeyRenamer.path, to: rewrite.KeyRenamer.renameKeyTo };
  });
}

/** The renames that concern an object of this type, past their type conditions. */
export function renamesFor(type: string, renames: Renames, possibleTypes: PossibleTypes): Renames {
  if (renames.length === 0) return renames;
  return renames.flatMap(({ path, to }) => {
    const keyAt = path.findIndex((segment) => 'Key' in segment);
    const fits = path
      .slice(0, keyAt)
      .every(
        (segment) =>
          !('TypenameEquals' in segment) || possibleTypes.satisfiesAny(type, segment.TypenameEquals),
      );
    return fits && keyAt >= 0 ? { path: path.slice(keyAt), to } : [];
  });
}

/** The draft key of a field, given the renames for its type. */
export function renamedKey(answerKey: string, renames: Renames): string {
  return renames.find(({ path }) => path.length === 1 && keyOf(path) === answerKey)?.to ?? answerKey;
}

/** The renames that go on inside the field. */
export function renamesBelow(answerKey: string, renames: Renames): Renames {
  return renames
    .filter(({ path }) => path.length > 1 && keyOf(path) === answerKey)
    .map(({ path, to }) => ({ path: path.slice(1), to }));
}

function keyOf(path: readonly FetchNodePathSegment[]): string | undefined {
  const [first] = path;
  return first && 'Key' in first ? first.Key : undefined;
}

/** Aliases of a fetch by what they mean, for the paths of a subgraph's errors. */
export function draftKeys(
  renames: Renames,
  plannedKeys: ReadonlyMap<string, string>,
): ReadonlyMap<string | number, string> {
  const keys = new Map<string, string>();
  for (const { path, to } of renames) {
    const last = keyOf(path.slice(-1));
    if (last !== undefined) keys.set(last, to);
  }
  for (const [alias, key] of plannedKeys) keys.set(alias, keys.get(key) ?? key);
  return keys;
}
