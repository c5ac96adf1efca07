import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

const CSOS = [
  'Acción Colectiva',
  'CLADH',
  'Directorio Legislativo',
  'Fundeps',
  'Poder Ciudadano',
  'Salta Transparente',
  'Nuestra Mendoza',
];

describe('an initiative', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
  });
  afterAll(() => subgraph?.close());

  async function initiative<Fields = Record<string, unknown>>(id: string, fields: string): Promise<Fields> {
    const data = await ask<{ initiative: Fields }>(
      subgraph,
      `query ($id: ID!) { initiative(id: $id) { ${fields} } }`,
      { id },
    );
    return data.initiative;
  }

  it('says what it is in both languages, and where that was read', async () => {
    const fields = `id kind code title(lang: EN) titulo: title(lang: ES) status statusRaw stage year
      actionPlan { id number cycle startsYear endsYear jurisdiction { id } } jurisdiction { id }
      provenance { source url retrievedAt licence transform }`;
    expect(await initiative('AR0090', fields)).toEqual({
      id: 'AR0090',
      kind: 'OGP_COMMITMENT',
      code: 'AR0090',
      title: 'Federal Program on Open Government',
      titulo: 'Programa Federal de Gobierno Abierto',
      status: 'IN_PROGRESS',
      statusRaw: 'Active',
      stage: null,
      year: 2019,
      actionPlan: {
        id: 'AR-4',
        number: 4,
        cycle: 2019,
        startsYear: 2019,
        endsYear: 2022,
        jurisdiction: { id: 'AR' },
      },
      jurisdiction: { id: 'AR' },
      provenance: {
        source: expect.stringContaining('list of Argentine commitments'),
        url: 'https://www.opengovpartnership.org/members/argentina/commitments/AR0090/',
        retrievedAt: null,
        licence: null,
        transform: expect.stringContaining('la traducción del título al español es nuestra'),
      },
    });
  });

  it.each([
    ['AR0090', true, false],
    ['AR0005', false, false],
    ['project-1', false, false],
    ['project-2', false, false],
  ])('%s tells which of its titles are our translations', async (id, es, en) => {
    const fields = 'es: isTranslated en: isTranslated(lang: EN)';
    expect(await initiative(id, fields)).toEqual({ es, en });
  });

  it('answers its title in the other language when one is missing', async () => {
    const fields = 'es: title en: title(lang: EN) titleOriginalLanguage';
    expect(await initiative('project-2', fields)).toEqual({
      es: 'Open Andes',
      en: 'Open Andes',
      titleOriginalLanguage: 'EN',
    });
  });

  it('leaves null what nobody knows of it', async () => {
    const fields = 'code stage statusRaw jurisdiction { id } actionPlan { id }';
    expect(await initiative('project-2', fields)).toEqual({
      code: null,
      stage: null,
      statusRaw: null,
      jurisdiction: null,
      actionPlan: null,
    });
  });

  it('tells its lead institutions apart: two offices of the state and seven civil society organizations', async () => {
    const fields = `government: organizations(role: LEAD, kind: [GOVERNMENT]) { organization { name branch } role }
      civilSociety: organizations(role: LEAD, kind: [CSO]) { organization { name branch } }`;
    const { government, civilSociety } = await initiative('AR0090', fields);
    expect(government).toEqual([
      { organization: { name: 'Dirección de Gobierno Abierto', branch: 'EXECUTIVE' }, role: 'LEAD' },
      { organization: { name: 'Dirección de Capacitación Municipal', branch: 'EXECUTIVE' }, role: 'LEAD' },
    ]);
    expect(civilSociety).toEqual(CSOS.map((name) => ({ organization: { name, branch: null } })));
  });

  it('keeps the text that names an office with its whole chain', async () => {
    const fields = 'organizations(kind: [GOVERNMENT]) { rawValue organization { name(lang: EN) } }';
    expect((await initiative<{ organizations: unknown[] }>('AR0090', fields)).organizations[0]).toEqual({
      rawValue:
        'Direction of Open Government, Undersecretariat of Public Innovation and Open Government , Secretariat of Modernization',
      organization: { name: 'Direction of Open Government' },
    });
  });

  it('finds no organization where none of the kinds asked takes part', async () => {
    const fields =
      'none: organizations(kind: []) { role } university: organizations(kind: [UNIVERSITY]) { role }';
    expect(await initiative('AR0090', fields)).toEqual({ none: [], university: [] });
  });

  it('answers each question about it in one sentence that is marked as ours', async () => {
    const fields =
      'questions { key question(lang: EN) answer respuesta: answer(lang: EN) provenance { transform } }';
    const { questions } = await initiative<{ questions: { key: string; answer: string }[] }>(
      'AR0090',
      fields,
    );
    expect(questions.map(({ key }) => key)).toEqual([
      'PUBLIC_PROBLEM',
      'COMMITMENT',
      'CONTRIBUTION',
      'OGP_VALUES',
      'ADDITIONAL_INFORMATION',
    ]);
    expect(questions[0]).toEqual({
      key: 'PUBLIC_PROBLEM',
      question: 'What public problem does it address?',
      answer: expect.stringMatching(/^La apertura avanza de manera despareja[^.]*\.$/),
      respuesta: expect.stringMatching(/^Openness advances unevenly[^.]*\.$/),
      provenance: { transform: expect.stringContaining('redacción nuestra') },
    });
  });

  it('names its mechanisms, their principles, and who says that it uses them', async () => {
    const fields = `mechanisms { code name principle(lang: EN) principleCode }
      mechanismUses { mechanism { code provenance { source } } provenance { source transform } }`;
    const { mechanisms, mechanismUses } = await initiative<Record<string, unknown[]>>('AR0082', fields);
    expect(mechanisms).toEqual([
      {
        code: 'OPEN_CONTRACTING',
        name: 'Compras y contrataciones abiertas',
        principle: 'Transparency',
        principleCode: 'TRANSPARENCY',
      },
      {
        code: 'PUBLIC_WORKS_TRANSPARENCY',
        name: 'Transparencia en obra pública',
        principle: 'Transparency',
        principleCode: 'TRANSPARENCY',
      },
    ]);
    expect(mechanismUses?.[0]).toEqual({
      mechanism: { code: 'OPEN_CONTRACTING', provenance: { source: expect.stringContaining('Course') } },
      provenance: {
        source: expect.stringContaining('reading of the titles'),
        transform: expect.stringContaining('plainly names it'),
      },
    });
  });

  it('names its successor even though the graph does not hold it, and its origin where the graph does', async () => {
    const fields = 'related { relation relatedId relatedTitle note(lang: EN) initiative { id title } }';
    expect(await initiative('AR0090', fields)).toEqual({
      related: [
        {
          relation: 'SUCCESSOR',
          relatedId: 'AR0103',
          relatedTitle: 'Federal Open State Program',
          note: expect.stringContaining('fifth action plan'),
          initiative: null,
        },
      ],
    });
    expect(await initiative('project-1', fields)).toEqual({
      related: [
        expect.objectContaining({
          relation: 'ORIGIN',
          note: null,
          initiative: { id: 'AR0090', title: 'Programa Federal de Gobierno Abierto' },
        }),
      ],
    });
  });

  it('leads to the editions of the programme that it gave rise to', async () => {
    expect(await initiative('AR0090', 'editions { id commitment { id } }')).toEqual({
      editions: [{ id: 'federal-program-2021', commitment: { id: 'AR0090' } }],
    });
  });

  it('refuses a malformed id with a code, and answers null for one that the graph does not hold', async () => {
    const { data, errors } = await subgraph.execute({
      query: '{ malformed: initiative(id: "AR 90") { id } unknown: initiative(id: "AR0103") { id } }',
    });
    expect(data).toEqual({ malformed: null, unknown: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'GRAFO_ID_MALFORMED',
      parameters: { value: 'AR 90', type: 'Initiative', example: 'AR0090' },
    });
  });

  it('is found by its id alone, and by its jurisdiction only where that is its own', async () => {
    const found = await askEntities(subgraph, 'Initiative', ['AR0075', 'AR 75', 75, null], 'id');
    expect(found).toEqual([{ id: 'AR0075' }, null, null, null]);
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Initiative { id } } }`;
    const jurisdictions = [{ id: 'AR-M' }, { id: 'AR-X' }, null];
    const keys = jurisdictions.map((jurisdiction) => ({
      __typename: 'Initiative',
      id: 'AR0075',
      jurisdiction,
    }));
    expect(await ask(subgraph, query, { keys })).toEqual({ _entities: [{ id: 'AR0075' }, null, null] });
  });
});
