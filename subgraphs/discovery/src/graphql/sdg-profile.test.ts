import { askEntities } from '@grafo-abierto/plugin-kit/testing';
import { isWithinPlace } from '@grafo-abierto/schema';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discovery } from '../subgraph.js';
import { countOwnStatements } from '../testing/count-own-statements.js';
import { PLACES, randomWorld } from '../testing/random-world.js';
import { readFeeds, writeWorld } from '../testing/write-world.js';

const WORLD = randomWorld(5, { initiatives: 80, datasets: 20 });

/** Counted by going through all initiatives. */
function profileOf(place: string, isOf: (own: string) => boolean, bases: readonly string[] | null): object {
  const goals = new Map<number, number>();
  for (const { type, feed, place: own, alignments } of WORLD) {
    if (type !== 'Initiative' || feed === null || own === null || !isOf(own)) continue;
    const asked = alignments.filter(({ basis }) => bases === null || bases.includes(basis));
    for (const goal of new Set(asked.map((one) => one.goal))) goals.set(goal, (goals.get(goal) ?? 0) + 1);
  }
  const entries = [...goals].sort(([one], [other]) => one - other);
  return {
    id: place,
    sdgProfile: entries.map(([number, initiatives]) => ({ goal: { number }, initiatives })),
  };
}

describe("a jurisdiction's SDG profile", () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(discovery);
    await writeWorld(subgraph, WORLD);
  });
  afterAll(() => subgraph?.close());

  const ids = [...PLACES, 'AR-T'];
  const profiles = (args = '') =>
    askEntities(subgraph, 'Jurisdiction', ids, `id sdgProfile${args} { goal { number } initiatives }`);

  it('is unknown until initiatives and alignments were read whole, then counted, none where there are none', async () => {
    expect(await profiles()).toEqual(ids.map((id) => ({ id, sdgProfile: null })));
    await readFeeds(subgraph, ['initiatives']);
    expect(await profiles()).toEqual(ids.map((id) => ({ id, sdgProfile: null })));
    await readFeeds(subgraph, ['sdg']);
    const within = ids.map((id) => profileOf(id, (own) => isWithinPlace(own, id), null));
    expect(await profiles()).toEqual(within);
    expect(within.at(-1)).toEqual({ id: 'AR-T', sdgProfile: [] });
    const own = ids.map((id) => profileOf(id, (place) => place === id, null));
    expect(await profiles('(scope: OWN)')).toEqual(own);
    const curated = ids.map((id) =>
      profileOf(id, (place) => isWithinPlace(place, id), ['CURATED', 'DECLARED']),
    );
    expect(await profiles('(basis: [CURATED, DECLARED])')).toEqual(curated);
  });

  it('is one statement, however many jurisdictions are asked', async () => {
    expect(await countOwnStatements(subgraph, () => profiles())).toBe(1);
  });

  it('is of what can be a jurisdiction alone', async () => {
    expect(
      await askEntities(subgraph, 'Jurisdiction', ['Mendoza', 1], 'id sdgProfile { initiatives }'),
    ).toEqual([null, null]);
  });
});
