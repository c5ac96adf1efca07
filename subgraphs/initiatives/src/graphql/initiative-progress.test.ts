import { ask } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

describe('how an initiative goes on', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
  });
  afterAll(() => subgraph?.close());

  const project = async (fields: string) => {
    const data = await ask(subgraph, `{ initiative(id: "project-1") { ${fields} } }`);
    return data['initiative'];
  };

  it('is told by milestones with their dates, their evidence, and the contribution that they were born of', async () => {
    const fields = `milestones { id title startsOn endsOn status evidence { url title checksum }
      contribution { id response { outcome } } provenance { licence } }`;
    expect(await project(fields)).toEqual({
      milestones: [
        {
          id: 'milestone-1',
          title: 'Publicar',
          startsOn: '2021-04-01',
          endsOn: '2021-06-30',
          status: 'COMPLETED',
          evidence: [{ url: 'https://example.org/acta.pdf', title: 'Acta', checksum: 'a'.repeat(64) }],
          contribution: { id: 'contribution-1', response: { outcome: 'ACCEPTED' } },
          provenance: { licence: 'CC0-1.0' },
        },
        {
          id: 'milestone-2',
          title: 'Evaluar',
          startsOn: null,
          endsOn: null,
          status: 'NOT_STATED',
          evidence: [],
          contribution: null,
          provenance: { licence: 'CC0-1.0' },
        },
      ],
    });
  });

  it('is backed by evidence, that of the milestones included', async () => {
    expect(await project('evidence { url title checksum }')).toEqual({
      evidence: [
        { url: 'https://example.org/acta.pdf', title: 'Acta', checksum: 'a'.repeat(64) },
        { url: 'https://example.org/nota', title: null, checksum: null },
      ],
    });
  });

  it('is told by stages in order, with a day only where the whole day is known', async () => {
    expect(await project('stages { stage enteredOn period note }')).toEqual({
      stages: [
        { stage: 'SELECTION', enteredOn: null, period: '2021-10', note: null },
        { stage: 'IMPLEMENTATION', enteredOn: '2021-11-02', period: '2021-11-02', note: 'Comenzó.' },
      ],
    });
  });

  it('includes the support that was asked for', async () => {
    const fields = 'supportRequests { id subject(lang: EN) requestedOn status initiative { id } }';
    expect(await project(fields)).toEqual({
      supportRequests: [
        {
          id: 'support-1',
          subject: 'Survey design',
          requestedOn: '2021-12-01',
          status: 'OPEN',
          initiative: { id: 'project-1' },
        },
        {
          id: 'support-2',
          subject: 'Capacitación',
          requestedOn: null,
          status: 'NOT_STATED',
          initiative: { id: 'project-1' },
        },
      ],
    });
  });

  it('is kept in a history, newest first, with instants in UTC and what each change touched', async () => {
    const fields = `version history { totalCount edges { node {
      version at actor change reason fields { field before after } state { title } } } }`;
    expect(await project(fields)).toEqual({
      version: 2,
      history: {
        totalCount: 2,
        edges: [
          {
            node: {
              version: 2,
              at: '2021-12-01T00:00:00.123Z',
              actor: 'Administración del programa',
              change: 'EDITED',
              reason: 'Errata',
              fields: [{ field: 'titleEs', before: 'Ñandú abirto', after: 'Ñandú abierto' }],
              state: { title: 'Ñandú abierto' },
            },
          },
          {
            node: {
              version: 1,
              at: '2021-11-02T13:00:00.000Z',
              actor: 'Oficina provincial',
              change: 'CREATED',
              reason: null,
              fields: [],
              state: { title: 'Ñandú abirto' },
            },
          },
        ],
      },
    });
  });

  it.each([
    ['2021-11-02T12:59:59Z', []],
    ['2021-11-02T13:00:00Z', ['Ñandú abirto']],
    ['2021-12-01T00:00:00.122Z', ['Ñandú abirto']],
    ['2021-12-01T00:00:00.123Z', ['Ñandú abierto']],
  ])('shows the initiative as it was at %s', async (until, titles) => {
    const asked = `history(first: 1, until: "${until}") { edges { node { state { title year jurisdiction { id } } } } }`;
    expect(await project(asked)).toEqual({
      history: {
        edges: titles.map((title) => ({
          node: { state: { title, year: 2021, jurisdiction: { id: 'AR-M:500007' } } },
        })),
      },
    });
  });

  it('pages through its history to the end', async () => {
    const query = `query ($after: String) { initiative(id: "project-1") {
      history(first: 1, after: $after) { edges { node { change } } pageInfo { hasNextPage endCursor } } } }`;
    type Answer = {
      initiative: {
        history: { edges: object[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
      };
    };
    const first = (await ask<Answer>(subgraph, query)).initiative.history;
    expect([first.edges, first.pageInfo.hasNextPage]).toEqual([[{ node: { change: 'EDITED' } }], true]);
    const { endCursor } = first.pageInfo;
    const second = (await ask<Answer>(subgraph, query, { after: endCursor })).initiative.history;
    expect([second.edges, second.pageInfo.hasNextPage]).toEqual([[{ node: { change: 'CREATED' } }], false]);
  });

  it('begins its history with the load of the data, where nobody has changed anything', async () => {
    const query =
      '{ initiative(id: "AR0090") { version history { edges { node { change fields { field } state { code } } } } } }';
    expect(await ask(subgraph, query)).toEqual({
      initiative: {
        version: 1,
        history: { edges: [{ node: { change: 'LOADED', fields: [], state: { code: 'AR0090' } } }] },
      },
    });
  });
});
