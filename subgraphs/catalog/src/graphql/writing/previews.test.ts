import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../subgraph.js';
import { startOffline } from '../../testing/start-offline.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(catalog);
});
afterAll(() => subgraph?.close());

interface Shown {
  readonly preview: { readonly id: string; readonly state: string } | null;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] | null }[];
}

/** Of another minute than what was shown before. */
async function show(input: object): Promise<Shown> {
  await subgraph.sql(
    "update portal_preview set asked_at = asked_at - interval '2 minutes' where state in ('DONE', 'FAILED')",
  );
  const mutation = `mutation ($input: PreviewPortalInput!) { previewPortal(input: $input) {
    preview { id state } problems { code path } } }`;
  return (await ask<{ previewPortal: Shown }>(subgraph, mutation, { input })).previewPortal;
}

const age = (id: string | undefined, interval: string) =>
  subgraph.sql('update portal_preview set asked_at = asked_at - $2::interval where id = $1', [id, interval]);

const codes = ({ problems }: Pick<Shown, 'problems'>) => problems.map(({ code }) => code);

/** Why what was shown cannot be proposed. */
async function proposing(previewId: string): Promise<readonly string[]> {
  const mutation = `mutation ($input: ProposePortalInput!) { proposePortal(input: $input) {
    problems { code path } } }`;
  const contact = { name: 'Juana Pérez', office: 'Modernización', email: 'juana@municipio.example' };
  const input = { previewId, title: { es: 'Datos' }, jurisdictionId: 'AR-J', contact };
  return codes((await ask<{ proposePortal: Shown }>(subgraph, mutation, { input })).proposePortal);
}

describe('a look that nobody takes', () => {
  it('is told as such, where the reading of portals is stopped', async () => {
    const { preview } = await show({ url: 'https://datos.quince.example/' });
    const { id, state } = preview ?? { id: '' };
    expect(state).toBe('WAITING');
    await age(id, '3 minutes');
    expect(await ask(subgraph, `{ portalPreview(id: "${id}") { state problem { code } } }`)).toEqual({
      portalPreview: { state: 'FAILED', problem: { code: 'GRAFO_PREVIEW_UNATTENDED' } },
    });
    expect(await proposing(id)).toEqual(['GRAFO_PREVIEW_UNREAD']);
    const again = await show({ url: 'https://datos.quince.example/' });
    expect(again.preview).toMatchObject({ id: expect.not.stringContaining(id), state: 'WAITING' });
  });

  it('takes no more than so much room, with those that came to something', async () => {
    await subgraph.sql(`insert into portal_preview (id, table_name, state, asked_at)
      select gen_random_uuid(), 'a.csv', 'DONE', clock_timestamp() - interval '2 minutes'
      from generate_series(1, 600)`);
    const { preview, problems } = await show({ url: 'https://datos.dieciocho.example/' });
    expect([preview?.state, problems]).toEqual(['WAITING', []]);
    const [{ count } = {}] = await subgraph.sql<{
      count: number;
    }>(`select count(*)::integer from portal_preview
      where not exists (select 1 from portal_proposal where preview_id = portal_preview.id)`);
    expect(count).toBeLessThanOrEqual(500);
    await subgraph.sql("delete from portal_preview where table_name = 'a.csv'");
  });

  it('is asked for again by a retry that comes after it was forgotten', async () => {
    const input = { url: 'https://datos.diecinueve.example/', clientMutationId: '1' };
    const { preview } = await show(input);
    expect(await show(input)).toMatchObject({ preview: { id: preview?.id }, problems: [] });
    await subgraph.sql('delete from portal_preview where id = $1', [preview?.id]);
    expect(codes(await show(input))).toEqual(['GRAFO_PREVIEW_UNKNOWN']);
  });
});

describe('an address', () => {
  it('is known in capitals, with its port and with a mark behind', async () => {
    const known = await show({ url: 'HTTPS://DatosAbiertos.Mendoza.gov.AR:443/#inicio' });
    expect(known.preview?.state).toBe('FAILED');
    const query = 'query ($id: ID!) { portalPreview(id: $id) { url known { id } } }';
    expect(await ask(subgraph, query, { id: known.preview?.id })).toEqual({
      portalPreview: { url: 'https://datosabiertos.mendoza.gov.ar/', known: { id: 'mendoza' } },
    });
  });
});

describe('a look over which processes died', () => {
  it('is taken up again, and left where it has felled them for longer than anybody waits', async () => {
    const { preview: fatal } = await show({ url: 'https://datos.fatal.example/' });
    const { preview: other } = await show({ url: 'https://datos.otro.example/' });
    const died = "state = 'RECOGNISING', claimed_until = clock_timestamp() - interval '1 second'";
    await subgraph.sql(`update portal_preview set ${died} where id in ($1, $2)`, [fatal?.id, other?.id]);
    await age(fatal?.id, '3 minutes');
    startOffline(subgraph);
    const states = async () =>
      subgraph.sql('select state from portal_preview where id in ($1, $2) order by asked_at', [
        fatal?.id,
        other?.id,
      ]);
    await expect.poll(states, { timeout: 20_000 }).toEqual([{ state: 'RECOGNISING' }, { state: 'FAILED' }]);
  });
});
