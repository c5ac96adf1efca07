import { type Exchange, makeOperation, mapExchange } from 'urql';

/** Milliseconds for which an answer is as good as one that is asked for again. */
const FRESH = 5_000;

/** Parts of a page that need the same answer have it asked once; whatever was changed is asked for again. */
export function createAskOnceExchange(now: () => number = Date.now): Exchange {
  const asked = new Map<number, number>();
  return mapExchange({
    onOperation(operation) {
      const { kind, key, context } = operation;
      if (kind === 'mutation') asked.clear();
      if (kind !== 'query') return operation;
      const before = asked.get(key);
      if (context.requestPolicy === 'cache-and-network' && before !== undefined && now() - before < FRESH)
        return makeOperation(kind, operation, { ...context, requestPolicy: 'cache-first' });
      asked.set(key, now());
      return operation;
    },
  });
}
