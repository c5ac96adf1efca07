import { ask } from '@grafo-abierto/plugin-kit/testing';
import type { Principal } from '@grafo-abierto/schema';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../../subgraph.js';
import { lookDone, tableDone } from '../../testing/look-done.js';
import { codes, proposal, proposingTo } from '../../testing/proposing.js';
import { startOffline } from '../../testing/start-offline.js';
import { administrator, editorOf, write } from '../../testing/writers.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(catalog);
  await subgraph.sql("update portal set operation = 'PAUSED'");
  startOffline(subgraph);
});
// What earlier tests have proposed is of another minute.
beforeEach(() => subgraph.sql("update portal_proposal set proposed_at = proposed_at - interval '1 hour'"));
afterAll(() => subgraph?.close());

const { propose, waiting, decide } = proposingTo(() => subgraph);

describe('a table that is given', () => {
  const TEXT = 'titulo,organismo\nAgua potable,Aguas\n';

  it('is kept and read from there once it is approved, as any portal', async () => {
    const previewId = await tableDone(subgraph, TEXT);
    const { receipt } = await propose({ ...proposal(previewId), title: { es: 'Datos de Ñuñorco' } });
    expect(codes(await propose(proposal(previewId)))).toEqual(['GRAFO_PREVIEW_UNKNOWN']);
    const { portal } = await decide('approvePortal', receipt ?? '', 'Bien');
    expect(portal?.id).toBe('datos-de-nunorco');
    const read = async () =>
      ask(
        subgraph,
        '{ portal(id: "datos-de-nunorco") { url status datasets { edges { node { title } } } } }',
      );
    await expect.poll(read, { timeout: 30_000 }).toMatchObject({
      portal: { url: null, status: 'HEALTHY', datasets: { edges: [{ node: { title: 'Agua potable' } }] } },
    });
  });

  it('is replaced by who edits its place, and read from the new one', async () => {
    const { receipt } = await propose({
      ...proposal(await tableDone(subgraph, TEXT)),
      title: { es: 'Datos de Angaco' },
    });
    const { portal } = await decide('approvePortal', receipt ?? '', 'Bien');
    const { id = '' } = portal ?? {};
    const replace = async (previewId: string, principal: Principal, target = id) => {
      const query = `{ portal(id: "${target}") { version } }`;
      type Versioned = { portal: { version: number } };
      const { version } = (await ask<Versioned>(subgraph, query, {}, administrator)).portal;
      const input = { id: target, version, previewId, reason: 'Ya hay más' };
      return codes(await write(subgraph, principal, 'replacePortalTable', input));
    };
    const next = await tableDone(subgraph, `${TEXT}Basura,Higiene\n`);
    await expect(replace(next, editorOf('AR-M'))).rejects.toThrow();
    expect(await replace(next, editorOf('AR-J'))).toEqual([]);
    expect(await replace(next, administrator)).toEqual(['GRAFO_PREVIEW_UNKNOWN']);
    const address = await lookDone(subgraph, 'https://datos.veinticinco.example/');
    expect(await replace(address, administrator)).toEqual(['GRAFO_PORTAL_NO_TABLE']);
    const other = await tableDone(subgraph, TEXT);
    expect(await replace(other, administrator, 'mendoza')).toEqual(['GRAFO_PORTAL_NO_TABLE']);
    const query = `{ portal(id: "${id}") { datasets { edges { node { title } } }
      history(first: 9) { edges { node { change reason } } } } }`;
    type Read = {
      portal: {
        datasets: { edges: { node: { title: string } }[] };
        history: { edges: { node: { change: string; reason: string | null } }[] };
      };
    };
    const read = async () => (await ask<Read>(subgraph, query, {}, administrator)).portal;
    await expect
      .poll(async () => (await read()).datasets.edges.map(({ node }) => node.title).sort(), {
        timeout: 30_000,
      })
      .toEqual(['Agua potable', 'Basura']);
    expect((await read()).history.edges.map(({ node }) => node)).toContainEqual({
      change: 'TABLE_REPLACED',
      reason: 'Ya hay más',
    });
  });

  it('goes when it is rejected, for good', async () => {
    const { receipt } = await propose(proposal(await tableDone(subgraph, TEXT)));
    const { id } = await waiting(receipt ?? '');
    await decide('rejectPortal', receipt ?? '', 'Sin permiso');
    expect(await subgraph.sql('select 1 from given_table where portal_id = $1', [id])).toEqual([]);
    expect(codes(await decide('approvePortal', receipt ?? '', 'Bien'))).toEqual([
      'GRAFO_PROPOSAL_TABLE_GONE',
    ]);
  });
});
