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

  it('is kept in a history, newest first, with instants in UTC', async () => {
    expect(await project('history { totalCount edges { node { at actor change reason } } }')).toEqual({
      history: {
        totalCount: 2,
        edges: [
          {
            node: {
              at: '2021-12-01T00:00:00.123Z',
              actor: 'Administración del programa',
              change: 'TITLE',
              reason: 'Errata',
            },
          },
          {
            node: {
              at: '2021-11-02T13:00:00.000Z',
              actor: 'Oficina provincial',
              change: 'STAGE',
              reason: null,
            },
          },
        ],
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
    expect([first.edges, first.pageInfo.hasNextPage]).toEqual([[{ node: { change: 'TITLE' } }], true]);
    const { endCursor } = first.pageInfo;
    const second = (await ask<Answer>(subgraph, query, { after: endCursor })).initiative.history;
    expect([second.edges, second.pageInfo.hasNextPage]).toEqual([[{ node: { change: 'STAGE' } }], false]);
  });

  it('has an empty history where nobody has changed anything', async () => {
    const query =
      '{ initiative(id: "AR0090") { history { totalCount edges { cursor } } milestones { id } } }';
    expect(await ask(subgraph, query)).toEqual({
      initiative: { history: { totalCount: 0, edges: [] }, milestones: [] },
    });
  });
});
