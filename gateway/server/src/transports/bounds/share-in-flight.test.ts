import type { SubgraphRequest, SubgraphResult, Transport } from '@grafo-abierto/engine';
import { describe, expect, it } from 'vitest';
import { testRequest } from '../testing/test-request.js';
import { type AudienceOf, shareInFlight } from './share-in-flight.js';

const everyone: AudienceOf = () => 'everyone';

/** A subgraph that answers each request when a test says so, with its number. */
function pendingSubgraph(audienceOf = everyone) {
  const waiting: { resolve(result: SubgraphResult): void; reject(error: unknown): void }[] = [];
  const subgraph: Transport = () => new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  const transport = shareInFlight(subgraph, audienceOf);
  return {
    ask: (request: Partial<SubgraphRequest> = {}) => Promise.resolve(transport(testRequest(request))),
    answerAll: () => waiting.forEach(({ resolve }, number) => void resolve({ data: { number } })),
    failAll: () => waiting.forEach(({ reject }) => void reject(new Error('down'))),
    get asked() {
      return waiting.length;
    },
  };
}

describe('identical fetches in flight', () => {
  it('are one, and its result is everyone’s', async () => {
    const subgraph = pendingSubgraph();
    const asking = [1, 2].map(() => subgraph.ask({ variables: { where: { a: 1, b: 2 } } }));
    subgraph.answerAll();
    const [one, other] = await Promise.all(asking);
    expect(subgraph.asked).toBe(1);
    expect(one).toBe(other);
  });

  it('fail together', async () => {
    const subgraph = pendingSubgraph();
    const asking = [subgraph.ask(), subgraph.ask()];
    subgraph.failAll();
    expect((await Promise.allSettled(asking)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it.each([
    ['texts', { query: '{ id }' }],
    ['variables', { variables: { a: 2 } }],
    ['operation names', { operationName: 'B' }],
    ['audiences', { context: 'tenant b' }],
  ])('are not those of different %s', (_what, difference) => {
    const subgraph = pendingSubgraph((context) => String(context));
    const request = { query: '{ name }', variables: { a: 1 }, operationName: 'A', context: 'tenant a' };
    subgraph.ask(request);
    subgraph.ask({ ...request, ...difference });
    expect(subgraph.asked).toBe(2);
  });

  it('are not those of requests without an audience', () => {
    const subgraph = pendingSubgraph(() => undefined);
    subgraph.ask();
    subgraph.ask();
    expect(subgraph.asked).toBe(2);
  });

  it('are not mutations', () => {
    const subgraph = pendingSubgraph();
    subgraph.ask({ kind: 'mutation' });
    subgraph.ask({ kind: 'mutation' });
    expect(subgraph.asked).toBe(2);
  });

  it.each(['answered', 'failed'])('are not those of a fetch that is %s already', async (outcome) => {
    const subgraph = pendingSubgraph();
    const asking = subgraph.ask();
    if (outcome === 'answered') subgraph.answerAll();
    else subgraph.failAll();
    await asking.catch(() => undefined);
    subgraph.ask();
    expect(subgraph.asked).toBe(2);
  });

  it('are not those from before a mutation, so that a writer reads what it wrote', async () => {
    const subgraph = pendingSubgraph();
    subgraph.ask();
    const writing = subgraph.ask({ kind: 'mutation' });
    subgraph.ask();
    expect(subgraph.asked).toBe(3);
    subgraph.answerAll();
    await writing;
    subgraph.ask();
    expect(subgraph.asked).toBe(4);
  });

  it('pass an answer on that is there at once', () => {
    const result = { data: {} };
    expect(shareInFlight(() => result, everyone)(testRequest())).toBe(result);
  });
});
