import { ask } from '@grafo-abierto/plugin-kit/testing';
import { fileOrigin } from '@grafo-abierto/subgraph-kit';
import {
  describeImporterContract,
  openTestSubgraph,
  referenceFile,
  type TestSubgraph,
  textOrigin,
} from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sdg } from '../subgraph.js';
import { sdgImporter } from './sdg-importer.js';

const GOAL = { code: '16', title_es: 'Sociedades pacíficas', title_en: 'Peaceful societies' };
const TARGET = {
  code: '16.7',
  goal: '16',
  title_es: 'Decisiones de todas las personas',
  title_en: 'Decisions by all',
};
const INDICATOR = {
  code: '16.7.1',
  target: '16.7',
  goal: '16',
  title_es: 'Proporción de cargos',
  title_en: 'Share of posts',
};

const documentOf = (set: object) =>
  JSON.stringify({ goals: [GOAL], targets: [TARGET], indicators: [INDICATOR], ...set }, null, 1);

const whole = documentOf({});

describeImporterContract({
  open: () => openTestSubgraph(sdg),
  importer: sdgImporter,
  document: whole,
  cut: [whole.slice(0, -1), whole.slice(0, 200), whole.slice(0, whole.indexOf('posts')), '{'],
  wrong: [
    ['GRAFO_IMPORT_SHAPE', '[]'],
    ['GRAFO_IMPORT_SHAPE', '{"goals":[],"targets":[]}'],
    ['GRAFO_IMPORT_SHAPE', '{"provincias":[]}'],
    ['GRAFO_IMPORT_MALFORMED', '{"goals": [NaN], "targets": []}'],
    ['GRAFO_IMPORT_MALFORMED', `${whole}${whole}`],
    ['GRAFO_IMPORT_MALFORMED', '['.repeat(200_000) + ']'.repeat(200_000)],
  ],
});

describe('the official texts of the goals', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(sdg);
  });
  afterAll(() => subgraph?.close());

  const run = (set: object, settings = {}) =>
    subgraph.open.importFrom(sdgImporter, textOrigin(documentOf(set)), { settings, isDryRun: true });

  it('stand beside our labels, each with a source of its own', async () => {
    const query = `{ sdgTarget(id: "16.7") {
      title officialText { text english: text(lang: EN) rawText provenance { source transform licence } }
      provenance { transform } } }`;
    const { sdgTarget: before } = await ask<{ sdgTarget: { title: string } }>(subgraph, query);
    expect(before).toMatchObject({ officialText: null });
    await subgraph.open.importFrom(sdgImporter, textOrigin(whole));
    expect(await ask(subgraph, query)).toEqual({
      sdgTarget: {
        ...before,
        officialText: {
          text: 'Decisiones de todas las personas',
          english: 'Decisions by all',
          rawText: null,
          provenance: {
            source: expect.stringContaining('United Nations'),
            transform: expect.any(String),
            licence: null,
          },
        },
      },
    });
  });

  it('are of the version in which the graph knows each code, unless another is told', async () => {
    const query = '{ sdgTarget(id: "1.a") { indicators { id officialText { text } } } }';
    const old = { code: '1.a.3', title_es: 'Suma de recursos' };
    await subgraph.open.importFrom(sdgImporter, textOrigin(documentOf({ indicators: [old] })));
    expect(JSON.stringify(await ask(subgraph, query))).toContain(
      '"1.a.3@2017","officialText":{"text":"Suma de recursos"}',
    );
    const settings = { 'framework-version': '2025' };
    await subgraph.open.importFrom(sdgImporter, textOrigin(documentOf({ indicators: [old] })), { settings });
    expect(JSON.stringify(await ask(subgraph, query))).toContain(
      '"1.a.3@2025","officialText":{"text":"Suma de recursos"}',
    );
    // Two versions of the code are known from now on, so none follows from it.
    expect((await run({ indicators: [old] })).rejected).toMatchObject([
      { code: 'GRAFO_IMPORT_VERSION_UNKNOWN' },
    ]);
  });

  it('are rejected one by one, with the line and the reason of each', async () => {
    const { rejected } = await run({
      goals: [GOAL, { ...GOAL, code: '18' }],
      targets: [
        TARGET,
        { ...TARGET, code: '16.99' },
        { ...TARGET, goal: '15' },
        { ...TARGET, title_es: ' ', title_en: null },
      ],
      indicators: [
        INDICATOR,
        { ...INDICATOR, code: '16.98.1', target: '16.98' },
        'nothing',
        { ...INDICATOR, title_es: 'a\u0000b' },
      ],
    });
    expect(rejected.map(({ row, code }) => [row, code])).toEqual([
      ['18', 'GRAFO_IMPORT_VALUE_INVALID'],
      ['16.7', 'GRAFO_IMPORT_PARENT_MISMATCH'],
      ['16.7', 'GRAFO_IMPORT_VALUE_MISSING'],
      ['16.98.1', 'GRAFO_IMPORT_PARENT_UNKNOWN'],
      ['…', 'GRAFO_IMPORT_VALUE_INVALID'],
      ['16.7.1', 'GRAFO_IMPORT_VALUE_INVALID'],
    ]);
    const lines = documentOf({ goals: [GOAL, { ...GOAL, code: '18' }] }).split('\n');
    expect(rejected[0]?.line).toBe(lines.findIndex((line) => line.includes('"18"')));
  });

  it('are rejected where one code comes twice with different texts, and taken once where all agree', async () => {
    const other = { ...TARGET, title_en: 'Something else' };
    const { rejected, counts } = await run({
      targets: [TARGET, other, { ...TARGET, code: '16.6' }, { ...TARGET, code: '16.6' }],
    });
    expect(rejected.map(({ row, code }) => [row, code])).toEqual([
      ['16.7', 'GRAFO_IMPORT_CODE_REPEATED'],
      ['16.7', 'GRAFO_IMPORT_CODE_REPEATED'],
      ['16.6', 'GRAFO_IMPORT_CODE_REPEATED'],
    ]);
    expect(counts.find(({ what }) => what.en === 'targets')).toMatchObject({ unchanged: 1 });
  });

  it('are put on one line, kept as they were too, and the report says so', async () => {
    const broken = { ...TARGET, code: '16.5', title_es: 'Reducir\nla  corrupcio\u0301n ' };
    const report = await subgraph.open.importFrom(sdgImporter, textOrigin(documentOf({ targets: [broken] })));
    expect(report.notes).toMatchObject([{ row: '16.5', code: 'GRAFO_IMPORT_NOTE_NORMALISED' }]);
    expect(await ask(subgraph, '{ sdgTarget(id: "16.5") { officialText { text rawText } } }')).toEqual({
      sdgTarget: { officialText: { text: 'Reducir la corrupción', rawText: broken.title_es } },
    });
  });

  it('say which of them changed, from what to what', async () => {
    await subgraph.open.importFrom(sdgImporter, textOrigin(whole));
    const { counts, changes } = await run({ goals: [{ ...GOAL, title_en: 'Just societies' }] });
    expect(counts.find(({ what }) => what.en === 'official texts')).toMatchObject({
      changed: 1,
      unchanged: 2,
    });
    expect(changes).toMatchObject([
      { row: '16', fields: [{ field: 'textEn', before: 'Peaceful societies', after: 'Just societies' }] },
    ]);
  });

  it('have a history of their own, with what each document said', async () => {
    const other = { ...TARGET, title_es: 'Decisiones de todos y todas' };
    await subgraph.open.importFrom(sdgImporter, textOrigin(documentOf({ targets: [other] })));
    const query = `{ sdgTarget(id: "16.7") { officialText { text history { edges { node {
      change fields { field before after } state { text } } } } } } }`;
    const fields = [{ field: 'textEs', before: TARGET.title_es, after: other.title_es }];
    expect(await ask(subgraph, query)).toEqual({
      sdgTarget: {
        officialText: {
          text: other.title_es,
          history: {
            edges: [
              { node: { change: 'IMPORTED', fields, state: { text: other.title_es } } },
              { node: { change: 'IMPORTED', fields: [], state: { text: TARGET.title_es } } },
            ],
          },
        },
      },
    });
  });

  it('of a version that cannot be one are refused', async () => {
    await expect(run({}, { 'framework-version': '20 25' })).rejects.toMatchObject({
      code: 'GRAFO_IMPORT_OPTION_INVALID',
    });
  });
});

const reference = referenceFile('sdg.json');

describe.skipIf(reference === undefined)(
  'the whole bilingual set (skipped where ../shared/data is absent)',
  () => {
    it('is 17 goals, 169 targets and 252 indicators, and unchanged the second time', async () => {
      const subgraph = await openTestSubgraph(sdg);
      try {
        const read = () => subgraph.open.importFrom(sdgImporter, fileOrigin(reference ?? ''));
        const counts = async () => (await read()).counts.map(({ what: _, ...count }) => count);
        const none = { added: 0, changed: 0, confirmed: 0, unchanged: 0 };
        const known = [17, 169, 252].map((unchanged) => ({ ...none, unchanged }));
        expect(await counts()).toEqual([...known, { ...none, added: 438 }]);
        expect(await counts()).toEqual([...known, { ...none, unchanged: 438 }]);
      } finally {
        await subgraph.close();
      }
    });
  },
);
