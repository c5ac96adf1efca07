/** Asks a subgraph for no more entities at once than it may be asked, however many a fetch needs. */
import { setMaxListeners } from 'node:events';
import type { SubgraphRequest } from '@grafo-abierto/engine';
import { cutLists, type Lists, type Part, representationsOf } from '../entities/cut-lists.js';
import { entityFieldsOf } from '../entities/entity-fields.js';
import { JoinedAnswer } from '../entities/joined-answer.js';
import type { SubgraphCall } from '../subgraph-call.type.js';

export interface SplitOptions {
  readonly entitiesPerCall: number;
  readonly callsAtOnce: number;
  /** Told the first failure of a fetch of which other parts came: the engine never learns of it. */
  readonly onPartFailure: (cause: unknown) => void;
}

/** The entities of a part that failed are null, each with an error; if every part did, so does the fetch. */
export function splitEntities(call: SubgraphCall, options: SplitOptions): SubgraphCall {
  return async (request, bounds) => {
    const split = planSplit(request, options.entitiesPerCall);
    if (split === undefined) return call(request, bounds);
    const { lists, parts, answer } = split;
    // Each part listens, and takes its listeners away again.
    setMaxListeners(0, bounds.signal);
    let failed = 0;
    let firstFailure: unknown;
    await forEachOf(parts, options.callsAtOnce, async (part) => {
      const variables = { ...request.variables, ...representationsOf(part, lists) };
      try {
        const isFit = answer.add(part, await call({ ...request, variables }, bounds));
        if (!isFit) firstFailure ??= new Error('A part of the answer is not the entities that were asked.');
      } catch (cause) {
        failed++;
        firstFailure ??= cause;
        answer.fail(part, 'GRAFO_SUBGRAPH_UNAVAILABLE');
      }
    });
    if (failed === parts.length) throw firstFailure;
    if (firstFailure !== undefined) options.onPartFailure(firstFailure);
    return answer.result;
  };
}

interface Split {
  readonly lists: Lists;
  readonly parts: readonly Part[];
  readonly answer: JoinedAnswer;
}

/** Undefined for a request that may go as it is. Its text is only read if its lists are long enough. */
function planSplit({ kind, query, variables }: SubgraphRequest, maximum: number): Split | undefined {
  if (kind !== 'query' || totalOf(Object.values(variables).filter(Array.isArray)) <= maximum)
    return undefined;
  const fields = entityFieldsOf(query) ?? [];
  const lists = new Map<string, readonly unknown[]>();
  for (const { variable } of fields) {
    const list = variables[variable];
    if (Array.isArray(list)) lists.set(variable, list);
  }
  if (totalOf([...lists.values()]) <= maximum) return undefined;
  return { lists, parts: cutLists(lists, maximum), answer: new JoinedAnswer(fields, lists) };
}

function totalOf(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((total, { length }) => total + length, 0);
}

/** Some at a time, in order. */
async function forEachOf<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
