import { readFileSync } from 'node:fs';
import { askEntities } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sdg } from './subgraph.js';

interface Initiative {
  readonly id: string;
  readonly sdgAlignments: { readonly relation: string }[] | null;
}

const COMMITMENTS = Array.from({ length: 94 }, (_, index) => `AR${String(index + 1).padStart(4, '0')}`);

let subgraph: TestSubgraph;

async function initiatives<Entity = Initiative>(
  ids: readonly string[],
  fields = 'id sdgAlignments { relation }',
): Promise<Entity[]> {
  const found = await askEntities<Entity>(subgraph, 'Initiative', ids, fields);
  return found.filter((entity) => entity !== null);
}

describe('alignments of an initiative', () => {
  beforeAll(async () => {
    subgraph = await openTestSubgraph(sdg);
  });
  afterAll(() => subgraph?.close());

  it('say of AR0090 which targets, on what basis, why, and who says so', async () => {
    const [found] = await initiatives(
      ['AR0090'],
      `sdgAlignments { id relation basis confidence rationale(lang: EN) method author asOf
        target { id goal { number name(lang: ES) uri } } subject { ... on Initiative { id } } provenance { source licence } }`,
    );
    const common = {
      basis: 'INFERRED',
      method: 'title-reading-v1',
      author: 'Grafo Abierto',
      asOf: null,
      subject: { id: 'AR0090' },
      provenance: { source: 'Grafo Abierto, reading of the titles of the commitments', licence: 'MIT' },
    };
    expect(found).toEqual({
      sdgAlignments: [
        {
          ...common,
          id: 'AR0090:16.7:INFERRED',
          relation: 'PRIMARY',
          confidence: 0.6,
          rationale: expect.stringContaining('citizen participation'),
          target: {
            id: '16.7',
            goal: {
              number: 16,
              name: 'Paz, justicia e instituciones sólidas',
              uri: 'http://metadata.un.org/sdg/16',
            },
          },
        },
        {
          ...common,
          id: 'AR0090:17.17:INFERRED',
          relation: 'SECONDARY',
          confidence: 0.5,
          rationale: expect.stringContaining('civil society'),
          target: {
            id: '17.17',
            goal: {
              number: 17,
              name: 'Alianzas para lograr los objetivos',
              uri: 'http://metadata.un.org/sdg/17',
            },
          },
        },
      ],
    });
  });

  it('are known of every commitment, and empty for those that the method names as without any', async () => {
    const found = await initiatives(COMMITMENTS);
    const without = found.filter(({ sdgAlignments }) => sdgAlignments?.length === 0).map(({ id }) => id);
    const method = readFileSync(new URL('../starter/ALIGNMENTS.md', import.meta.url), 'utf8');
    const named = method.slice(method.indexOf('Commitments without an alignment')).match(/AR\d{4}/g) ?? [];
    expect(found.map(({ id }) => id)).toEqual(COMMITMENTS);
    expect(found.some(({ sdgAlignments }) => sdgAlignments === null)).toBe(false);
    expect(without).toHaveLength(27);
    expect(without).toEqual(named.toSorted());
  });

  it('have one primary target wherever there is any', async () => {
    const found = await initiatives(COMMITMENTS);
    const primaries = found.map(
      ({ sdgAlignments }) => sdgAlignments?.filter(({ relation }) => relation === 'PRIMARY').length,
    );
    expect(primaries.filter((count) => count === 1)).toHaveLength(67);
    expect(primaries.filter((count) => count === 0)).toHaveLength(27);
  });

  it('are null for an initiative that nobody has looked at', async () => {
    expect(await initiatives(['AR0103', 'AR-M:un-proyecto'])).toEqual([
      { id: 'AR0103', sdgAlignments: null },
      { id: 'AR-M:un-proyecto', sdgAlignments: null },
    ]);
  });

  it('are null on a basis that nobody has looked on', async () => {
    const fields =
      'a: sdgAlignments(where: { basis: [DECLARED] }) { id } b: sdgAlignments(where: { basis: [DECLARED, INFERRED] }) { id }';
    expect(await initiatives(['AR0001'], fields)).toEqual([{ a: null, b: [] }]);
  });

  it('are read in as many statements for one initiative as for ninety-four', async () => {
    const fields = `sdgAlignments { rationale target { title goal { name } } subject { __typename } provenance { source } }
      declared: sdgAlignments(where: { basis: [DECLARED] }) { id }`;
    const count = (ids: readonly string[]) => subgraph.countStatements(() => initiatives(ids, fields));
    // Alignments, surveys, targets, goals and sources.
    expect(await count(['AR0090'])).toBe(5);
    expect(await count(COMMITMENTS)).toBe(5);
  });

  it('are null for what cannot be an id', async () => {
    const found = await askEntities(subgraph, 'Initiative', ['', 'AR 0090', 'AR\0'], 'id');
    expect(found).toEqual([null, null, null]);
  });
});

describe('an alignment that its owner declares', () => {
  beforeAll(async () => {
    subgraph = await openTestSubgraph(sdg);
    await subgraph.sql(`
      insert into alignment (id, subject_type, subject_id, target_id, target_sort_key, relation, basis, rationale_es,
        author, as_of, source_id) values
        ('AR0090:16.10:DECLARED', 'Initiative', 'AR0090', '16.10', '016.010', 'PRIMARY', 'DECLARED',
         'Lo dice su página.', 'Subsecretaría', '2021-10-17', 'title-reading'),
        ('NEW-1:1.1:DECLARED', 'Initiative', 'NEW-1', '1.1', '001.001', 'SECONDARY', 'DECLARED', null, null, null,
         'title-reading'),
        ('mendoza:agua:6.1:DECLARED', 'Dataset', 'mendoza:agua', '6.1', '006.001', 'PRIMARY', 'DECLARED', null, null,
         null, 'title-reading')`);
  });
  afterAll(() => subgraph?.close());

  it('can be of a dataset, which is told from an initiative', async () => {
    const fields = 'sdgAlignments { target { id } subject { __typename ... on Dataset { id } } }';
    expect(await askEntities(subgraph, 'Dataset', ['mendoza:agua', 'chaco:salud', 'AR0090'], fields)).toEqual(
      [
        {
          sdgAlignments: [{ target: { id: '6.1' }, subject: { __typename: 'Dataset', id: 'mendoza:agua' } }],
        },
        { sdgAlignments: null },
        { sdgAlignments: null },
      ],
    );
  });

  it('has its author and its day, no confidence, and its rationale in the one language that it has', async () => {
    const fields =
      'sdgAlignments(where: { basis: [DECLARED] }) { target { id } confidence rationale(lang: EN) method author asOf }';
    expect(await initiatives(['AR0090', 'NEW-1'], fields)).toEqual([
      {
        sdgAlignments: [
          {
            target: { id: '16.10' },
            confidence: null,
            rationale: 'Lo dice su página.',
            method: null,
            author: 'Subsecretaría',
            asOf: '2021-10-17',
          },
        ],
      },
      {
        sdgAlignments: [
          {
            target: { id: '1.1' },
            confidence: null,
            rationale: null,
            method: null,
            author: null,
            asOf: null,
          },
        ],
      },
    ]);
  });

  it('stands among the others of its initiative in the order of their targets', async () => {
    const [found] = await initiatives<{ sdgAlignments: { id: string }[] }>(
      ['AR0090'],
      'sdgAlignments { id }',
    );
    expect(found?.sdgAlignments.map(({ id }) => id)).toEqual([
      'AR0090:16.7:INFERRED',
      'AR0090:16.10:DECLARED',
      'AR0090:17.17:INFERRED',
    ]);
  });
});
