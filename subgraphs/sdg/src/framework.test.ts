import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sdg } from './subgraph.js';

interface Target {
  readonly id: string;
  readonly indicators: { readonly id: string }[];
}

interface Goal {
  readonly number: number;
  readonly targets: Target[];
}

describe('the framework of the goals', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(sdg);
  });
  afterAll(() => subgraph?.close());

  const goals = async () =>
    (await ask<{ sdgGoals: Goal[] }>(subgraph, '{ sdgGoals { number targets { id indicators { id } } } }'))
      .sdgGoals;

  it('has 17 goals in order, 169 targets and 252 indicators', async () => {
    const all = await goals();
    const targets = all.flatMap((goal) => goal.targets);
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    expect(new Set(targets.map(({ id }) => id)).size).toBe(169);
    expect(new Set(targets.flatMap(({ indicators }) => indicators).map(({ id }) => id)).size).toBe(252);
  });

  it('lists targets in their natural order, numbers before letters', async () => {
    const targets = (await goals())[15]?.targets.map(({ id }) => id);
    expect(targets?.join(' ')).toBe('16.1 16.2 16.3 16.4 16.5 16.6 16.7 16.8 16.9 16.10 16.a 16.b');
  });

  it('gives every goal, target and indicator a label of its own in both languages', async () => {
    const { sdgGoals } = await ask<{ sdgGoals: object[] }>(
      subgraph,
      `{ sdgGoals { es: name en: name(lang: EN) tes: title ten: title(lang: EN)
         targets { es: title en: title(lang: EN) indicators { es: title en: title(lang: EN) } } } }`,
    );
    const texts = JSON.stringify(sdgGoals).match(/"(t?es|t?en)":"[^"]/g) ?? [];
    expect(texts).toHaveLength(17 * 4 + 169 * 2 + 252 * 2);
    const [row] = await subgraph.sql<{ es: string; en: string }>(
      'select count(distinct title_es) es, count(distinct title_en) en from target',
    );
    expect(row).toEqual({ es: '169', en: '169' });
  });

  it('names goals in Spanish unless asked otherwise', async () => {
    expect(await ask(subgraph, '{ sdgGoal(number: 2) { name en: name(lang: EN) } }')).toEqual({
      sdgGoal: { name: 'Hambre cero', en: 'Zero hunger' },
    });
  });

  it('tells the URI, the goal and the indicators of a target, and where they were read', async () => {
    const query = `{ sdgTarget(id: "16.10") {
      id code uri goal { number uri } indicators { id code frameworkVersion target { id } provenance { source } }
      provenance { source asOf licence } } }`;
    const indicator = (code: string) => ({
      id: `${code}@2020-refined`,
      code,
      frameworkVersion: '2020-refined',
      target: { id: '16.10' },
      provenance: { source: expect.stringContaining('global indicator framework') },
    });
    expect(await ask(subgraph, query)).toEqual({
      sdgTarget: {
        id: '16.10',
        code: '16.10',
        uri: 'http://metadata.un.org/sdg/16.10',
        goal: { number: 16, uri: 'http://metadata.un.org/sdg/16' },
        indicators: [indicator('16.10.1'), indicator('16.10.2')],
        provenance: { source: expect.stringContaining('2030 Agenda'), asOf: '2015-09-25', licence: 'MIT' },
      },
    });
  });

  it('says which version an indicator is of, and has no URI for it', async () => {
    const { sdgTarget } = await ask<{ sdgTarget: object }>(
      subgraph,
      '{ sdgTarget(id: "1.a") { indicators { id frameworkVersion } } }',
    );
    expect(sdgTarget).toEqual({
      indicators: expect.arrayContaining([{ id: '1.a.3@2017', frameworkVersion: '2017' }]),
    });
    expect(subgraph.sdl).not.toMatch(/type SdgIndicator [^}]*\suri:/);
  });

  it.each([
    [
      'targets { title indicators { title } } alignments(first: 5) { totalCount edges { node { rationale } } }',
      5,
    ],
    [
      'targets { provenance { source } goal { name } indicators { provenance { source } target { title } } }',
      5,
    ],
    ['alignments { edges { node { target { title goal { name } } provenance { source } } } }', 4],
    ['targets { alignments(first: 2) { totalCount edges { node { id } } } }', 4],
  ])('reads %s in %i statements, for one goal as for seventeen', async (fields, statements) => {
    const count = (query: string) => subgraph.countStatements(() => ask(subgraph, query));
    expect(await count(`{ sdgGoal(number: 16) { ${fields} } }`)).toBe(statements);
    expect(await count(`{ sdgGoals { ${fields} } }`)).toBe(statements);
  });

  it('answers null for a target that does not exist', async () => {
    expect(await ask(subgraph, '{ sdgTarget(id: "18.1") { id } }')).toEqual({ sdgTarget: null });
  });

  it.each([
    ['{ sdgGoal(number: 0) { uri } }', 'GRAFO_NUMBER_OUT_OF_RANGE'],
    ['{ sdgGoal(number: 18) { uri } }', 'GRAFO_NUMBER_OUT_OF_RANGE'],
    ['{ sdgGoal(number: -1) { uri } }', 'GRAFO_NUMBER_OUT_OF_RANGE'],
    ['{ sdgTarget(id: "16") { id } }', 'GRAFO_ID_MALFORMED'],
    ['{ sdgTarget(id: "16.7.1") { id } }', 'GRAFO_ID_MALFORMED'],
  ])('refuses %s with %s', async (query, code) => {
    const { errors } = await subgraph.execute({ query });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });
});

describe('indicators of several versions', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(sdg);
    await subgraph.sql(`
      insert into indicator (id, code, framework_version, target_id, sort_key, title_es, source_id) values
        ('16.10.10@2030', '16.10.10', '2030', '16.10', '016.010.010', 'El décimo', 'sdg-indicators'),
        ('16.10.1@2030', '16.10.1', '2030', '16.10', '016.010.001', 'El primero, de otro modo', 'sdg-indicators')`);
  });
  afterAll(() => subgraph?.close());

  it('stand side by side, by code and then by version', async () => {
    const query = '{ sdgTarget(id: "16.10") { indicators { id title(lang: EN) } } }';
    const { sdgTarget } = await ask<{ sdgTarget: { indicators: { id: string; title: string }[] } }>(
      subgraph,
      query,
    );
    expect(sdgTarget.indicators.map(({ id }) => id)).toEqual([
      '16.10.1@2020-refined',
      '16.10.1@2030',
      '16.10.2@2020-refined',
      '16.10.10@2030',
    ]);
    expect(sdgTarget.indicators[3]?.title).toBe('El décimo');
  });
});
