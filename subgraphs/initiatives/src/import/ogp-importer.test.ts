import { ask } from '@grafo-abierto/plugin-kit/testing';
import { fileOrigin, type ImportOptions, type ImportReport } from '@grafo-abierto/subgraph-kit';
import {
  describeImporterContract,
  openTestSubgraph,
  referenceFile,
  type TestSubgraph,
  textOrigin,
} from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initiatives } from '../subgraph.js';
import { administrator, write } from '../testing/editors.js';
import { ENTRIES, type PageFixture, pageOf } from '../testing/page-fixture.js';
import { ogpImporter } from './ogp-importer.js';

const whole = pageOf();

describeImporterContract({
  open: () => openTestSubgraph(initiatives),
  importer: ogpImporter,
  document: whole,
  cut: [
    whole.slice(0, whole.indexOf('Policy Areas')),
    whole.slice(0, whole.indexOf('Additional')),
    whole.slice(0, whole.indexOf('AR0008')),
    whole.slice(0, whole.indexOf('AR0008') + 9),
    whole.slice(0, whole.indexOf('-\nFederal')),
    pageOf({ commitments: [ENTRIES.water, ENTRIES.own, '-\nDigital Signature\nAR0001, 2013, E-Gov'] }),
    // The list has all commitments of the member, the page's own too.
    pageOf({ commitments: [ENTRIES.water] }),
  ],
  wrong: [
    ['GRAFO_IMPORT_SHAPE', '{"goals": []}'],
    ['GRAFO_IMPORT_SHAPE', 'code,title\nAR0090,Federal Program on Open Government\n'],
    ['GRAFO_IMPORT_SHAPE', pageOf({ facts: ['Status: Active'] })],
    // The heading of one commitment over the page of another.
    ['GRAFO_IMPORT_PAGE_OTHER', pageOf({ heading: 'Publishing Water and Sanitation Data (AR0090)' })],
    ['GRAFO_IMPORT_PAGE_OTHER', pageOf({ heading: 'Best Practices Manual Open Government (AR0008)' })],
  ],
});

describe('a page of the Open Government Partnership', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(initiatives);
  });
  afterAll(() => subgraph?.close());

  const rehearse = (page: PageFixture, options: ImportOptions = {}): Promise<ImportReport> =>
    subgraph.open.importFrom(ogpImporter, textOrigin(pageOf(page)), { ...options, isDryRun: true });

  const countOf = ({ counts }: ImportReport, what: string) => {
    const { what: _, ...count } = counts.find((each) => each.what.en === what) ?? { what };
    return count;
  };

  /** But that the short list lacks most commitments. */
  const notesOf = ({ notes }: ImportReport) =>
    notes.filter(({ code }) => code !== 'GRAFO_IMPORT_NOTE_ABSENT');

  it('confirms what the starter data has from the same page, and tells what is new', async () => {
    const report = await rehearse({});
    const none = { added: 0, changed: 0, confirmed: 0, unchanged: 0 };
    expect(countOf(report, 'commitments')).toEqual({ ...none, confirmed: 3 });
    expect(countOf(report, 'tags observed')).toEqual({ ...none, confirmed: 6 });
    expect(countOf(report, 'organizations')).toEqual({ ...none, unchanged: 3 });
    expect(countOf(report, 'questions')).toEqual({ ...none, changed: 2 });
    expect(report.changes.map(({ row, fields }) => [row, fields.map(({ field }) => field)])).toEqual([
      ['AR0090 · PUBLIC_PROBLEM', ['questionEn', 'answerEs', 'answerEn']],
      ['AR0090 · ADDITIONAL_INFORMATION', ['position', 'questionEn', 'answerEs', 'answerEn']],
      ['AR0090 · nacion-direccion-de-gobierno-abierto · LEAD', ['rawValue']],
      ['AR0090 · cladh · LEAD', ['position']],
      ['AR0090 · poder-ciudadano · LEAD', ['position']],
      ['AR0090 · cladh · SUPPORT', ['position']],
      ['AR0090 · poder-ciudadano · SUPPORT', ['position']],
    ]);
  });

  it('gives a commitment its own words, with the page as their provenance, beside our summary', async () => {
    await subgraph.open.importFrom(ogpImporter, textOrigin(whole, 'ogp-ar0090-page.txt'));
    const query = `{ initiative(id: "AR0090") {
      questions { key question(lang: EN) answer summary provenance { source url transform } }
      provenance { source url } } }`;
    const { initiative } = await ask<{ initiative: { questions: object[] } }>(subgraph, query);
    const provenance = {
      source: 'Open Government Partnership, page of commitment AR0090',
      url: 'https://www.opengovpartnership.org/members/argentina/commitments/AR0090/',
    };
    expect(initiative).toMatchObject({ provenance });
    expect(initiative.questions[0]).toEqual({
      key: 'PUBLIC_PROBLEM',
      question: 'What is the public problem that the commitment will address?',
      answer: 'Openness is uneven.\n● It is scarce in the ñandú’s country.',
      summary: expect.stringMatching(/^La apertura avanza/),
      provenance: { ...provenance, transform: expect.stringContaining(' / ') },
    });
    expect(initiative.questions).toContainEqual(expect.objectContaining({ answer: 'Is that all? Not yet.' }));
  });

  it('tells institutions apart, also those that nobody knew, and rejects what it cannot tell', async () => {
    const facts = [
      'Action Plan Cycle: 2019',
      'Lead Institution: National Directorate of Statistics,\n Ministry of Works. CLADH, University of Cuyo & Vecinos Unidos',
      'Support Institution: CLADH, CLADH',
    ];
    const report = await rehearse({ facts });
    expect(report.rejected.map(({ code, parameters }) => [code, parameters['value']])).toEqual([
      ['GRAFO_IMPORT_INSTITUTION_UNKNOWN', 'Vecinos Unidos'],
    ]);
    expect(notesOf(report)).toMatchObject([
      { code: 'GRAFO_IMPORT_NOTE_REPEATED', parameters: { value: 'CLADH' } },
    ]);
    await subgraph.open.importFrom(ogpImporter, textOrigin(pageOf({ facts })));
    const query = `{ initiative(id: "AR0090") {
      government: organizations(kind: [GOVERNMENT], role: LEAD) { organization { name branch } rawValue }
      universities: organizations(kind: [UNIVERSITY]) { organization { name branch } } } }`;
    const { initiative } = await ask<{ initiative: { government: object[] } }>(subgraph, query);
    expect(initiative.government).toContainEqual({
      organization: { name: 'National Directorate of Statistics', branch: 'NOT_STATED' },
      rawValue: 'National Directorate of Statistics, Ministry of Works',
    });
    expect(initiative).toMatchObject({
      universities: [{ organization: { name: 'University of Cuyo', branch: null } }],
    });
  });

  it('is refused where it is of another commitment than its file is named after', async () => {
    const origin = textOrigin(whole, '/pages/ogp-AR0085.txt');
    await expect(subgraph.open.importFrom(ogpImporter, origin)).rejects.toMatchObject({
      code: 'GRAFO_IMPORT_PAGE_OTHER',
      parameters: { expected: 'AR0085', found: 'AR0090' },
    });
  });

  it('reads headings that lost their line break, and says so', async () => {
    const report = await rehearse({ policyAreas: 'Capacity Building, GenderDescription' });
    expect([notesOf(report).map(({ code }) => code), report.rejected]).toEqual([
      ['GRAFO_IMPORT_NOTE_HEADING'],
      [],
    ]);
  });

  it('names what it says besides and the graph has no place for', async () => {
    const report = await rehearse({ facts: ['Action Plan Cycle: 2019', 'Verifiable: Yes'] });
    expect(notesOf(report)).toMatchObject([
      { code: 'GRAFO_IMPORT_NOTE_FIELD', parameters: { field: 'verifiable' } },
    ]);
  });

  it.each([
    ['of a plan that nobody knows', '-\nX\nAR0200, 2031, Gender', 'GRAFO_IMPORT_PARENT_UNKNOWN'],
    ['of another country', '-\nX\nUY0085, 2019, Gender', 'GRAFO_IMPORT_PARENT_UNKNOWN'],
    ['without a title', '-\nAR0085, 2019, Gender', 'GRAFO_IMPORT_VALUE_MISSING'],
    ['without a code', '-\nA title alone', 'GRAFO_IMPORT_ROW_MALFORMED'],
    [
      'whose title comes twice',
      '-\nMap of Water\nMap of Water\nAR0085, 2019, Gender',
      'GRAFO_IMPORT_TEXT_REPEATED',
    ],
    ['whose title has no end', `-\n${'x'.repeat(501)}\nAR0085, 2019, Gender`, 'GRAFO_IMPORT_VALUE_INVALID'],
  ])('rejects a commitment %s, and takes the others', async (_what, entry, code) => {
    const report = await rehearse({ commitments: [ENTRIES.own, entry, ENTRIES.bare] });
    expect(report.rejected.map((finding) => finding.code)).toEqual([code]);
    expect(report.rejected[0]?.line).toBe(pageOf({ commitments: [ENTRIES.own] }).split('\n').length + 2);
    expect(countOf(report, 'commitments')).toMatchObject({ unchanged: 2 });
  });

  it('rejects commitments of one code with different titles', async () => {
    const other = '-\nSomething Else\nAR0085, 2019, E-Government';
    const { rejected } = await rehearse({ commitments: [ENTRIES.own, ENTRIES.water, other] });
    expect(rejected.map(({ row, code }) => [row, code])).toEqual([
      ['AR0085', 'GRAFO_IMPORT_CODE_REPEATED'],
      ['AR0085', 'GRAFO_IMPORT_CODE_REPEATED'],
    ]);
  });

  it('keeps a title with a line break as it was, beside the title', async () => {
    const broken = '-\nPublishing Water\nand Sanitation Data\nAR0085, 2019, E-Government';
    const { notes } = await subgraph.open.importFrom(
      ogpImporter,
      textOrigin(pageOf({ commitments: [ENTRIES.own, broken, ENTRIES.bare] })),
    );
    expect(notes).toMatchObject([
      { row: 'AR0085', code: 'GRAFO_IMPORT_NOTE_NORMALISED' },
      { code: 'GRAFO_IMPORT_NOTE_ABSENT' },
    ]);
    expect(await ask(subgraph, '{ initiative(id: "AR0085") { title(lang: EN) rawTitle } }')).toEqual({
      initiative: {
        title: 'Publishing Water and Sanitation Data',
        rawTitle: 'Publishing Water\nand Sanitation Data',
      },
    });
  });

  it('keeps the status as it was published where the graph has no code for it', async () => {
    const facts = ['Action Plan Cycle: 2019', 'Status: Paused'];
    const report = await rehearse({ facts });
    expect(notesOf(report)).toMatchObject([
      { code: 'GRAFO_IMPORT_NOTE_VALUE', parameters: { value: 'Paused' } },
    ]);
  });

  it('rejects an assessment that is not of its scale', async () => {
    const { rejected } = await rehearse({ facts: ['Action Plan Cycle: 2019', 'Completion: Splendid'] });
    expect(rejected).toMatchObject([
      { code: 'GRAFO_IMPORT_VALUE_INVALID', parameters: { value: 'Splendid' } },
    ]);
  });
});

interface Observed {
  readonly value: string;
  readonly rawValue: string;
  readonly asOf: string | null;
}

describe('a commitment that a person has edited', () => {
  it('stays as it was left, and its row is rejected', async () => {
    const subgraph = await openTestSubgraph(initiatives);
    try {
      const edit = { id: 'AR0085', version: 1, title: { es: 'Agua', en: 'Water' } };
      expect(await write(subgraph, administrator, 'editInitiative', edit)).toMatchObject({ problems: [] });
      const report = await subgraph.open.importFrom(ogpImporter, textOrigin(whole));
      expect(report.rejected).toMatchObject([{ row: 'AR0085', code: 'GRAFO_IMPORT_EDITED' }]);
      expect(await ask(subgraph, '{ initiative(id: "AR0085") { title(lang: EN) version } }')).toEqual({
        initiative: { title: 'Water', version: 2 },
      });
    } finally {
      await subgraph.close();
    }
  });
});

describe('a commitment that a page changes', () => {
  it('has it in its history, with the page for an author, and in the feed', async () => {
    const subgraph = await openTestSubgraph(initiatives);
    try {
      const entry = '-\nWater for All\nAR0085, 2019, E-Government';
      const page = pageOf({ commitments: [ENTRIES.own, entry, ENTRIES.bare] });
      await subgraph.open.importFrom(ogpImporter, textOrigin(page));
      const query = `{ initiative(id: "AR0085") { history(first: 1) {
        edges { node { actor change reason fields { field before after } } } } } }`;
      expect(await ask(subgraph, query)).toEqual({
        initiative: {
          history: {
            edges: [
              {
                node: {
                  actor: 'Open Government Partnership, page of commitment AR0090',
                  change: 'IMPORTED',
                  reason: 'https://www.opengovpartnership.org/members/argentina/commitments/AR0090/',
                  fields: [
                    {
                      field: 'titleEn',
                      before: 'Publishing Water and Sanitation Data',
                      after: 'Water for All',
                    },
                  ],
                },
              },
            ],
          },
        },
      });
      const request = { after: null, waitMs: 0, signal: new AbortController().signal };
      const records = await Array.fromAsync(subgraph.open.feed.read(request));
      const told = records.findLast(({ type, id }) => type === 'Initiative' && id === 'AR0085');
      expect(JSON.stringify(told)).toContain('Water for All');
    } finally {
      await subgraph.close();
    }
  });
});

describe('what a page shows at different times', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(initiatives);
  });
  afterAll(() => subgraph?.close());

  const read = (page: PageFixture, day?: string) =>
    subgraph.open.importFrom(ogpImporter, textOrigin(pageOf(page)), { settings: { 'as-of': day } });

  async function observed(field: string): Promise<Observed[]> {
    const query = `{ initiative(id: "AR0090") { ${field}(orderBy: AS_OF_ASC) { value rawValue asOf } } }`;
    const { initiative } = await ask<{ initiative: Record<string, Observed[]> }>(subgraph, query);
    return initiative[field] ?? [];
  }

  const facts = (...more: string[]) => ['Action Plan Cycle: 2019', ...more];

  it('is one more dated observation for each assessment that changed, and none for one that did not', async () => {
    const before = await observed('assessments');
    await read({ facts: facts('Early Results: Major', 'Completion: Limited') }, '2024-01-10');
    await read({ facts: facts('Early Results: Outstanding', 'Completion: Limited') }, '2024-06-10');
    await read(
      { facts: facts('Early Results: Outstanding', 'Completion: Pending IRM Review') },
      '2024-09-10',
    );
    const added = (await observed('assessments')).slice(before.length);
    expect(added).toEqual([
      { value: 'LIMITED', rawValue: 'Limited', asOf: '2024-01-10' },
      { value: 'OUTSTANDING', rawValue: 'Outstanding', asOf: '2024-06-10' },
      { value: 'PENDING_REVIEW', rawValue: 'Pending IRM Review', asOf: '2024-09-10' },
    ]);
  });

  it('is a whole new reading of tags when one of them changed, and history stays', async () => {
    const before = await observed('tagObservations');
    await read({ policyAreas: 'Gender, Water & Sanitation' }, '2024-01-10');
    await read({ policyAreas: 'Water & Sanitation, Gender' }, '2024-02-10');
    await read({ policyAreas: 'Gender' }, '2024-03-10');
    const after = await observed('tagObservations');
    const dated = after.filter((tag) => (tag.asOf ?? '') >= '2024-01-10');
    expect(dated).toEqual(
      expect.arrayContaining([
        { value: 'GENDER', rawValue: 'Gender', asOf: '2024-01-10' },
        { value: 'WATER_AND_SANITATION', rawValue: 'Water & Sanitation', asOf: '2024-01-10' },
        { value: 'GENDER', rawValue: 'Gender', asOf: '2024-03-10' },
      ]),
    );
    expect(after.filter((tag) => tag.asOf === '2024-02-10')).toEqual([]);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('has the day that the page itself says, before the one that was told', async () => {
    await read({ facts: facts('Last updated: May 14, 2025'), policyAreas: 'Justice' }, '2025-12-31');
    expect(await observed('tagObservations')).toContainEqual({
      value: 'JUSTICE',
      rawValue: 'Justice',
      asOf: '2025-05-14',
    });
  });
});

const reference = referenceFile('ogp-ar0090-page.txt');

describe.skipIf(reference === undefined)(
  'the real page of AR0090 (skipped where ../shared/data is absent)',
  () => {
    it('has 94 commitments and every part of AR0090, and is unchanged the second time', async () => {
      const subgraph = await openTestSubgraph(initiatives);
      try {
        const read = () => subgraph.open.importFrom(ogpImporter, fileOrigin(reference ?? ''));
        const first = await read();
        expect(first.rejected).toEqual([]);
        const rows = (report: ImportReport) =>
          Object.fromEntries(
            report.counts.map(({ what, added, changed, confirmed, unchanged }) => [
              what.en,
              [added, changed, confirmed, unchanged],
            ]),
          );
        expect(rows(first)).toEqual({
          plans: [0, 0, 1, 0],
          commitments: [0, 0, 94, 0],
          questions: [0, 5, 0, 0],
          organizations: [0, 0, 0, 9],
          involvements: [0, 0, 16, 0],
          'tags of the vocabulary': [0, 0, 0, 12],
          'tags observed': [0, 0, 97, 0],
          assessments: [0, 0, 0, 0],
        });
        const query = `{ initiative(id: "AR0090") { status statusRaw
        questions { answer } provenance { source }
        government: organizations(kind: [GOVERNMENT]) { role } civil: organizations(kind: [CSO], role: LEAD) { role } } }`;
        const { initiative } = await ask<{ initiative: { questions: { answer: string }[] } }>(
          subgraph,
          query,
        );
        expect(initiative).toMatchObject({
          statusRaw: 'Active',
          government: [{}, {}],
          civil: [{}, {}, {}, {}, {}, {}, {}],
          provenance: { source: 'Open Government Partnership, page of commitment AR0090' },
        });
        expect(initiative.questions.map(({ answer }) => answer.slice(0, 20))).toEqual([
          'Argentina is among t',
          'The commitment is to',
          'Starting with a cons',
          'The commitment is ma',
          'This commitment is d',
        ]);
        expect(
          Object.values(rows(await read())).every(
            ([added, changed, confirmed]) => !added && !changed && !confirmed,
          ),
        ).toBe(true);
      } finally {
        await subgraph.close();
      }
    });
  },
);
