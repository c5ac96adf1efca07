/** Answers a representation, `{ __typename, …key }`, with the object that it names, or null. */
export type ReferenceResolver<Context, Key> = (key: Key, context: Context) => unknown;

/** @apollo/subgraph writes `__typename` into what a reference answers, which may be a loader's cached object. */
export function copyReference<Context, Key>(
  resolve: ReferenceResolver<Context, Key>,
): ReferenceResolver<Context, Key> {
  return async (key, context) => {
    const found = await resolve(key, context);
    return typeof found === 'object' && found !== null ? { ...found } : null;
  };
}
