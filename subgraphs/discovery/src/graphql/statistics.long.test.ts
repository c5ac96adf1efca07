import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { DIMENSIONS, StatisticsSubject } from '../domain/dimension.js';
import { expectCounts, openCounted, triplesOf } from '../testing/counted-world.js';

describe('statistics', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openCounted();
  });
  afterAll(() => subgraph?.close());

  it.each([StatisticsSubject.INITIATIVE, StatisticsSubject.DATASET])(
    'of %s count by any three dimensions at once, now and by what was observed by a day',
    async (of) => {
      for (const triple of triplesOf(DIMENSIONS[of])) {
        for (const at of [null, '2020-12-31']) await expectCounts(subgraph, of, triple, {}, at);
      }
    },
  );
});
