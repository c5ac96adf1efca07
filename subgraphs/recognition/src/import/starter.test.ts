import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recognition } from '../subgraph.js';

interface Category {
  readonly id: string;
  readonly axis: string;
  readonly value: string;
  readonly es: string;
  readonly en: string;
  readonly provenance: { readonly source: string; readonly transform: string };
}

describe('the starter of recognition', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(recognition);
  });
  afterAll(() => subgraph?.close());

  async function categories(): Promise<Category[]> {
    const query = `{ recognitionEdition(id: "federal-program-2021") { categories {
      id axis value es: name(lang: ES) en: name(lang: EN) provenance { source transform } } } }`;
    const { recognitionEdition } = await ask<{ recognitionEdition: { categories: Category[] } }>(
      subgraph,
      query,
    );
    return recognitionEdition.categories;
  }

  it('has 34 categories on four axes: 2 levels, 5 principles, 10 themes and 17 goals, in this order', async () => {
    const axes = (await categories()).map(({ axis }) => axis);
    const expected = { LEVEL: 2, PRINCIPLE: 5, THEME: 10, SDG: 17 };
    expect(axes).toEqual(Object.entries(expected).flatMap(([axis, count]) => Array(count).fill(axis)));
  });

  it('lists the goals by number, 1 to 17, as text', async () => {
    const goals = (await categories()).filter(({ axis }) => axis === 'SDG').map(({ value }) => value);
    expect(goals).toEqual(Array.from({ length: 17 }, (_, index) => String(index + 1)));
  });

  it('lists levels from the province down, and principles as the programme’s course does', async () => {
    const values = (await categories()).slice(0, 7).map(({ value }) => value);
    expect(values).toEqual([
      'PROVINCE',
      'LOCAL_GOVERNMENT',
      'TRANSPARENCY',
      'ACCOUNTABILITY',
      'CITIZEN_PARTICIPATION',
      'INNOVATION',
      'OPEN_STATE',
    ]);
  });

  it('names every category in both languages, and tells that its values are ours', async () => {
    for (const { id, axis, value, es, en, provenance } of await categories()) {
      expect(id).toBe(`${axis}:${value}`);
      expect(es).not.toBe(en);
      expect(provenance.source).toContain('AR0090');
      expect(provenance.transform).toMatch(/valores.* \/ .*values/);
    }
  });

  it('says nothing of what nobody knows: days, standards, nominations and recognitions', async () => {
    const query = `{ recognitionEditions { totalCount edges { node { id opensOn closesOn
      standards { id } nominations { totalCount } recognitions { totalCount } provenance { asOf } } } } }`;
    const unknown = { opensOn: null, closesOn: null, standards: null, nominations: null, recognitions: null };
    expect(await ask(subgraph, query)).toEqual({
      recognitionEditions: {
        totalCount: 1,
        edges: [{ node: { id: 'federal-program-2021', ...unknown, provenance: { asOf: null } } }],
      },
    });
  });

  it('knows no recognition, level or baseline of any jurisdiction or initiative', async () => {
    const fields = 'recognitions { totalCount } developmentLevel { name } baselineAssessments { score }';
    expect(await askEntities(subgraph, 'Jurisdiction', ['AR-M'], fields)).toEqual([
      { recognitions: null, developmentLevel: null, baselineAssessments: null },
    ]);
    expect(await askEntities(subgraph, 'Initiative', ['AR0090'], 'recognitions { id }')).toEqual([
      { recognitions: null },
    ]);
  });
});
