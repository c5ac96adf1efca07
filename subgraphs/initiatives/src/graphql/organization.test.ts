import { ask } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

describe('organizations, plans and mechanisms', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
  });
  afterAll(() => subgraph?.close());

  it('an organization lists the initiatives that it takes part in, each once, or those in one role', async () => {
    const query = `{ organization(id: "lab") { name(lang: EN) kind branch
      all: initiatives { totalCount edges { node { id } } } lead: initiatives(role: LEAD) { totalCount }
      partner: initiatives(role: PARTNER) { totalCount } } }`;
    expect(await ask(subgraph, query)).toEqual({
      organization: {
        name: 'Laboratory',
        kind: 'UNIVERSITY',
        branch: null,
        all: { totalCount: 1, edges: [{ node: { id: 'project-1' } }] },
        lead: { totalCount: 0 },
        partner: { totalCount: 1 },
      },
    });
  });

  it('an organization answers in Spanish where it has no English name', async () => {
    expect(await ask(subgraph, '{ organization(id: "accion-colectiva") { name(lang: EN) } }')).toEqual({
      organization: { name: 'Acción Colectiva' },
    });
  });

  it('an organization of a malformed id is refused, and one that the graph does not hold is null', async () => {
    const query = '{ malformed: organization(id: "a b") { id } unknown: organization(id: "nobody") { id } }';
    const { data, errors } = await subgraph.execute({ query });
    expect(data).toEqual({ malformed: null, unknown: null });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['GRAFO_ID_MALFORMED']);
  });

  it('the action plans come newest first, with years only where a source gives them', async () => {
    const query = `{ actionPlans { totalCount edges { node {
      id number cycle startsYear endsYear jurisdiction { id } initiatives { totalCount } } } } }`;
    const plan = (
      number: number,
      cycle: number,
      startsYear: number | null,
      endsYear: number | null,
      totalCount: number,
    ) => ({
      node: {
        id: `AR-${number}`,
        number,
        cycle,
        startsYear,
        endsYear,
        jurisdiction: { id: 'AR' },
        initiatives: { totalCount },
      },
    });
    expect(await ask(subgraph, query)).toEqual({
      actionPlans: {
        totalCount: 4,
        edges: [
          plan(4, 2019, 2019, 2022, 16),
          plan(3, 2017, null, null, 44),
          plan(2, 2015, null, null, 15),
          plan(1, 2013, null, null, 19),
        ],
      },
    });
  });

  it('the mechanisms are the 30 of the course in five principles', async () => {
    const { mechanisms } = await ask<{ mechanisms: { code: string; principleCode: string }[] }>(
      subgraph,
      '{ mechanisms { code principleCode } }',
    );
    expect(mechanisms).toHaveLength(30);
    expect(mechanisms[0]).toEqual({ code: 'OPEN_DATA_CATALOGUE', principleCode: 'TRANSPARENCY' });
    const counts = Map.groupBy(mechanisms, ({ principleCode }) => principleCode);
    expect([...counts].map(([principle, { length }]) => [principle, length])).toEqual([
      ['TRANSPARENCY', 6],
      ['ACCOUNTABILITY', 4],
      ['CITIZEN_PARTICIPATION', 13],
      ['INNOVATION', 5],
      ['OPEN_STATE', 2],
    ]);
  });

  it('the mechanisms of one principle can be asked, in both languages; an unknown principle has none', async () => {
    const query = `{ known: mechanisms(principle: "OPEN_STATE") { name en: name(lang: EN) principle }
      unknown: mechanisms(principle: "NONE") { code } }`;
    expect(await ask(subgraph, query)).toEqual({
      known: [
        { name: 'Parlamento abierto', en: 'Open parliament', principle: 'Estado abierto' },
        { name: 'Justicia abierta', en: 'Open justice', principle: 'Estado abierto' },
      ],
      unknown: [],
    });
  });
});
