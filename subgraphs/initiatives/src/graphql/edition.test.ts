import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

describe('an edition of the programme', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
  });
  afterAll(() => subgraph?.close());

  const edition = async (id: string, fields: string) => {
    const data = await ask<{ edition: Record<string, unknown> }>(
      subgraph,
      `query ($id: ID!) { edition(id: $id) { ${fields} } }`,
      { id },
    );
    return data.edition;
  };

  it('is listed with the others, newest first', async () => {
    const query = '{ editions(first: 2) { totalCount edges { node { id year } } pageInfo { hasNextPage } } }';
    expect(await ask(subgraph, query)).toEqual({
      editions: {
        totalCount: 3,
        edges: [{ node: { id: 'edition-2023', year: 2023 } }, { node: { id: 'edition-2022', year: 2022 } }],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  it('gives the counts of its sources as they give them: 50 projects, over 550 answers', async () => {
    const fields = 'figures { key value qualifier period name(lang: EN) provenance { asOf } }';
    const { figures } = await edition('federal-program-2021', fields);
    expect(figures).toHaveLength(5);
    expect(figures).toEqual(
      expect.arrayContaining([
        {
          key: 'PROJECTS',
          value: 50,
          qualifier: 'EXACT',
          period: '2021-10',
          name: 'Projects selected',
          provenance: { asOf: '2021-10-17' },
        },
        {
          key: 'SURVEY_ANSWERS',
          value: 550,
          qualifier: 'MORE_THAN',
          period: '2020',
          name: 'Survey answers',
          provenance: { asOf: '2020-11-20' },
        },
      ]),
    );
  });

  it('tells what its call offers and whom it addresses', async () => {
    expect(
      await edition('federal-program-2021', 'incentives { key name } tracks { track name(lang: EN) }'),
    ).toEqual({
      incentives: [
        { key: 'TECHNICAL_SUPPORT', name: 'Apoyo técnico' },
        { key: 'TRAINING', name: 'Formación en gobierno abierto y en metodologías de cocreación' },
        { key: 'THEMATIC_NETWORKS', name: 'Contacto con redes temáticas' },
      ],
      tracks: [
        { track: 'NEW', name: 'Governments that have no openness policies yet' },
        { track: 'SCALING', name: 'Governments that want to scale up their initiatives' },
        { track: 'OGP_PROCESS', name: 'Governments that want to link their initiatives to an OGP process' },
      ],
    });
  });

  it('dates its stages and trainings with the precision that is known', async () => {
    const fields = 'stages { stage enteredOn period } trainings { id period edition { id } }';
    expect(await edition('federal-program-2021', fields)).toEqual({
      stages: [
        { stage: 'TRAINING', enteredOn: null, period: '2021-05' },
        { stage: 'SELECTION', enteredOn: null, period: '2021-10' },
      ],
      trainings: [
        {
          id: 'federal-program-2021-course-1',
          period: '2021-05',
          edition: { id: 'federal-program-2021' },
        },
        {
          id: 'federal-program-2021-course-2',
          period: '2021-07',
          edition: { id: 'federal-program-2021' },
        },
      ],
    });
  });

  it('leaves null the terms, applications and networks that nobody published', async () => {
    const fields = 'terms { key } applications { totalCount } thematicNetworks { id } summary(lang: EN)';
    expect(await edition('federal-program-2021', fields)).toEqual({
      terms: null,
      applications: null,
      thematicNetworks: null,
      summary: expect.stringContaining('a jury chose 50 projects'),
    });
  });

  it('tells an empty list of applications from an unknown one', async () => {
    expect(
      await edition('edition-2022', 'applications { totalCount edges { cursor } } figures { key }'),
    ).toEqual({
      applications: { totalCount: 0, edges: [] },
      figures: null,
    });
  });

  it('lists its terms and applications where they are known', async () => {
    const fields = `terms { key text(lang: EN) } commitment { id } summary
      applications { totalCount edges { node { id track status submittedOn initiative { id } jurisdiction { id } edition { id } } } }`;
    expect(await edition('edition-2023', fields)).toEqual({
      terms: [{ key: 'WHO', text: 'Local governments take part.' }],
      commitment: null,
      summary: null,
      applications: {
        totalCount: 2,
        edges: [
          {
            node: {
              id: 'application-1',
              track: 'SCALING',
              status: 'SELECTED',
              submittedOn: '2023-04-05',
              initiative: { id: 'project-1' },
              jurisdiction: { id: 'AR-M:500007' },
              edition: { id: 'edition-2023' },
            },
          },
          {
            node: {
              id: 'application-2',
              track: 'NEW',
              status: 'NOT_STATED',
              submittedOn: null,
              initiative: null,
              jurisdiction: null,
              edition: { id: 'edition-2023' },
            },
          },
        ],
      },
    });
  });

  it('names its thematic networks and who belongs to them, in order', async () => {
    const fields = 'thematicNetworks { name(lang: EN) summary organizations { id } edition { id } }';
    expect(await edition('edition-2023', fields)).toEqual({
      thematicNetworks: [
        {
          name: 'Open justice',
          summary: null,
          organizations: [{ id: 'poder-ciudadano' }, { id: 'cladh' }],
          edition: { id: 'edition-2023' },
        },
        {
          name: 'Presupuesto',
          summary: 'Presupuestos locales.',
          organizations: [],
          edition: { id: 'edition-2023' },
        },
      ],
    });
  });

  it('keeps its consultations with their means and who took part', async () => {
    const fields =
      'consultations { id name period activities { kind period organizations { name } } edition { id } }';
    const { consultations } = await edition('federal-program-2021', fields);
    expect((consultations as object[])[0]).toEqual({
      id: 'federal-program-design-2020',
      name: 'Diseño participativo del programa',
      period: '2020',
      activities: [
        { kind: 'INTERVIEWS', period: '2020', organizations: [] },
        { kind: 'WORKSHOP', period: '2020', organizations: [] },
        { kind: 'SURVEY', period: '2020', organizations: [] },
        { kind: 'PUBLIC_CONSULTATION', period: '2020', organizations: [] },
        {
          kind: 'RESULTS_MEETING',
          period: '2020-11-19',
          organizations: [
            { name: 'Fundeps' },
            { name: 'Acción Colectiva' },
            { name: 'Nuestra Mendoza' },
            { name: 'Poder Ciudadano' },
            { name: 'Directorio Legislativo' },
          ],
        },
      ],
      edition: { id: 'federal-program-2021' },
    });
  });

  it('gives each contribution its reasoned response, and no list where none was published', async () => {
    const fields = `contributions { totalCount edges { node { text submittedOn organization { id } consultation { id }
      response { outcome reasons(lang: EN) actor respondedOn provenance { source } } } } }`;
    const ids = ['federal-program-design-2020', 'consultation-2', 'consultation-3'];
    expect(await askEntities(subgraph, 'Consultation', ids, fields)).toEqual([
      { contributions: null },
      {
        contributions: {
          totalCount: 2,
          edges: [
            {
              node: {
                text: 'Publicar los criterios.',
                submittedOn: '2021-02-03',
                organization: { id: 'fundeps' },
                consultation: { id: 'consultation-2' },
                response: {
                  outcome: 'ACCEPTED',
                  reasons: 'They put all on equal terms.',
                  actor: 'Mesa técnica',
                  respondedOn: '2021-03-01',
                  provenance: { source: 'Invented for a test' },
                },
              },
            },
            {
              node: {
                text: null,
                submittedOn: null,
                organization: null,
                consultation: { id: 'consultation-2' },
                response: null,
              },
            },
          ],
        },
      },
      { contributions: { totalCount: 0, edges: [] } },
    ]);
  });

  it('refuses a malformed id with a code, and answers null for one that the graph does not hold', async () => {
    const query = '{ malformed: edition(id: "2021!") { id } unknown: edition(id: "edition-1999") { id } }';
    const { data, errors } = await subgraph.execute({ query });
    expect(data).toEqual({ malformed: null, unknown: null });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['GRAFO_ID_MALFORMED']);
  });
});
