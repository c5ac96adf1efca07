import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

describe('a recognition', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
  });
  afterAll(() => subgraph?.close());

  const recognition = (id: string) =>
    ask(
      subgraph,
      `query ($id: ID!) { recognition(id: $id) {
        kind grantedOn edition { id name(lang: EN) } category { id name(lang: EN) }
        initiative { id } jurisdiction { id } provenance { source }
        evaluation { score maximum evaluatorRole evaluatedOn standard { id name(lang: EN) } provenance { source } } } }`,
      { id },
    );

  it('tells its edition, category, initiative, jurisdiction and the evaluation that it rests on', async () => {
    expect(await recognition('federal-program-2021:recognition-1')).toEqual({
      recognition: {
        kind: 'AWARD',
        grantedOn: '2021-10-15',
        edition: { id: 'federal-program-2021', name: expect.stringContaining('2021 edition') },
        category: { id: 'SDG:16', name: 'Peace, justice and strong institutions' },
        initiative: { id: 'AR0090' },
        jurisdiction: { id: 'AR' },
        provenance: { source: 'Invented for a test' },
        evaluation: {
          score: 42.5,
          maximum: 50,
          evaluatorRole: 'JURY',
          evaluatedOn: '2021-10-01',
          standard: { id: 'proactive-disclosure', name: 'Proactive disclosure' },
          provenance: { source: 'Invented for a test' },
        },
      },
    });
  });

  it('leaves null what nobody knows of it', async () => {
    expect(await recognition('federal-program-2021:recognition-2')).toMatchObject({
      recognition: { grantedOn: null, initiative: null, evaluation: null, jurisdiction: { id: 'AR-M' } },
    });
    expect(await recognition('provinces-2023:recognition-1')).toMatchObject({
      recognition: { evaluation: { evaluatorRole: 'NOT_STATED', evaluatedOn: null, standard: null } },
    });
  });

  it('is null when there is none of that id', async () => {
    expect(await recognition('provinces-2023:recognition-99')).toEqual({ recognition: null });
  });

  it('is refused with a code when its id cannot be one', async () => {
    const { errors } = await subgraph.execute({ query: '{ recognition(id: "AR0090") { id } }' });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'GRAFO_ID_MALFORMED',
      parameters: { type: 'Recognition' },
    });
  });

  it('is null by reference, without an error, when its key cannot be one', async () => {
    const keys = ['x\0y', 7, null, 'provinces-2023:recognition-1'];
    expect(await askEntities(subgraph, 'Recognition', keys, 'kind')).toEqual([
      null,
      null,
      null,
      { kind: 'GOOD_PRACTICE' },
    ]);
  });

  it.each([
    ['a person’s name for an evaluator', "update evaluation set evaluator_role = 'María Pérez'"],
    ['a score above the maximum', 'update evaluation set score = maximum + 1'],
    [
      'a category that its edition does not have',
      "update recognition set category_id = 'PRINCIPLE:INNOVATION' where edition_id = 'provinces-2023'",
    ],
    ['an edition that closes before it opens', "update recognition_edition set closes_on = '2000-01-01'"],
    [
      'a goal that does not exist',
      "insert into recognition_category values ('SDG:18', 'SDG', '18', 18, 'x', 'x', 'fixture')",
    ],
  ])('is never stored with %s', async (_what, statement) => {
    await expect(subgraph.sql(statement)).rejects.toThrow(/violates/);
  });
});
