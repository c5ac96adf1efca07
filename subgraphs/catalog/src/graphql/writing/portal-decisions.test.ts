import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../subgraph.js';
import { administrator, editorOf, refusals, write } from '../../testing/writers.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(catalog);
});
afterAll(() => subgraph?.close());

const input = (name: string) => ({
  title: { es: `Datos de ${name}` },
  url: `https://${name}.example/`,
  software: 'CKAN',
  jurisdictionId: 'AR-J',
});
const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);

async function register(name: string, principal = administrator) {
  const { portal, problems } = await write(subgraph, principal, 'registerPortal', input(name));
  expect(problems).toEqual([]);
  if (portal === null) throw new Error('nothing was registered');
  return portal;
}

const requested = async (id: string) =>
  (await subgraph.sql('select 1 from portal where id = $1 and requested_at is not null', [id])).length === 1;

describe('a portal that the administration registers', () => {
  it('is active at once, waits to be read, and has its host for an id', async () => {
    const portal = await register('uno');
    expect(portal).toMatchObject({ id: 'uno-example', operation: 'ACTIVE', version: 1 });
    expect(await requested(portal.id)).toBe(true);
    const query = `{ portal(id: "uno-example") { status registeredBy provenance { source url }
      history { edges { node { change actor } } } } }`;
    expect(await ask(subgraph, query)).toEqual({
      portal: {
        status: 'NEVER_REACHED',
        registeredBy: 'MUTATION',
        provenance: { source: administrator.office, url: 'https://uno.example/' },
        history: { edges: [{ node: { change: 'REGISTERED', actor: administrator.office } }] },
      },
    });
  });

  it('is refused where the graph knows its address already, however it is spelt', async () => {
    const known = { ...input('x'), url: 'http://datosabiertos.mendoza.gov.ar/' };
    expect(codes(await write(subgraph, administrator, 'registerPortal', known))).toEqual([
      'GRAFO_PORTAL_KNOWN',
    ]);
    const taken = { ...input('x'), id: 'mendoza' };
    expect(codes(await write(subgraph, administrator, 'registerPortal', taken))).toEqual([
      'GRAFO_PORTAL_ID_TAKEN',
    ]);
  });

  it('is refused with all that is wrong at once', async () => {
    const wrong = {
      ...input('y'),
      id: 'Ñ',
      title: { es: ' ' },
      jurisdictionId: 'San Juan',
      schedule: 'a diario',
    };
    const { problems } = await write(subgraph, administrator, 'registerPortal', wrong);
    expect(problems.map(({ path }) => path?.join('.'))).toEqual([
      'input.id',
      'input.title.es',
      'input.jurisdictionId',
      'input.schedule',
    ]);
  });
});

describe('a portal that an editor registers', () => {
  it('awaits approval, unseen by others, until the administration approves it', async () => {
    const { id, version, operation } = await register('dos', editorOf('AR-J'));
    expect([operation, await requested(id)]).toEqual(['AWAITING_APPROVAL', false]);
    expect(await ask(subgraph, `{ portal(id: "${id}") { id } }`)).toEqual({ portal: null });
    expect(
      codes(await write(subgraph, editorOf('AR-M'), 'pausePortal', { id, version, reason: 'x' })),
    ).toEqual(['GRAFO_WRITE_TARGET_UNKNOWN']);
    expect(await refusals(subgraph, editorOf('AR-J'), 'approvePortal', { id, version })).toContain(
      'GRAFO_ACCESS_FORBIDDEN',
    );
    const { portal } = await write(subgraph, administrator, 'approvePortal', { id, version });
    expect(portal).toMatchObject({ operation: 'ACTIVE', version: 2 });
    expect(await requested(id)).toBe(true);
    expect(await ask(subgraph, `{ portal(id: "${id}") { id } }`)).toEqual({ portal: { id } });
  });

  it('can be rejected with a reason, and be approved after all', async () => {
    const { id, version } = await register('tres', editorOf('AR-J'));
    const reasonless = await write(subgraph, administrator, 'rejectPortal', { id, version, reason: ' ' });
    expect(codes(reasonless)).toEqual(['GRAFO_INPUT_REQUIRED']);
    const reason = 'No es de la provincia';
    const { portal } = await write(subgraph, administrator, 'rejectPortal', { id, version, reason });
    expect(portal).toMatchObject({ operation: 'REJECTED' });
    const seen = `{ portal(id: "${id}") { operationReason } }`;
    expect(await ask(subgraph, seen, {}, editorOf('AR-J'))).toEqual({ portal: { operationReason: reason } });
    const again = await write(subgraph, administrator, 'approvePortal', { id, version: 2 });
    expect(again.portal).toMatchObject({ operation: 'ACTIVE' });
  });

  it('must be of a jurisdiction that they edit', async () => {
    expect(await refusals(subgraph, editorOf('AR-M'), 'registerPortal', input('cuatro'))).toEqual([
      'GRAFO_ACCESS_JURISDICTION',
    ]);
    expect(await refusals(subgraph, null, 'registerPortal', input('cuatro'))).toEqual([
      'GRAFO_ACCESS_UNAUTHENTICATED',
    ]);
  });
});

describe('a portal that is paused', () => {
  it('is not asked to be read until it is resumed, and the history tells who did so and why', async () => {
    const editor = editorOf('AR-J');
    const { id } = await register('cinco');
    const paused = await write(subgraph, editor, 'pausePortal', { id, version: 1, reason: 'Mudanza' });
    expect([paused.portal?.operation, await requested(id)]).toEqual(['PAUSED', false]);
    expect(codes(await write(subgraph, editor, 'harvestPortal', { id }))).toEqual(['GRAFO_PORTAL_OPERATION']);
    const resumed = await write(subgraph, editor, 'resumePortal', { id, version: 2 });
    expect([resumed.portal?.operation, await requested(id)]).toEqual(['ACTIVE', true]);
    const query = `{ portal(id: "${id}") { history(first: 2) { edges { node {
      change actor reason fields { field before after } state { operation } } } } } }`;
    expect(await ask(subgraph, query)).toMatchObject({
      portal: {
        history: {
          edges: [
            { node: { change: 'RESUMED', state: { operation: 'ACTIVE' } } },
            {
              node: {
                change: 'PAUSED',
                actor: 'Oficina de AR-J',
                reason: 'Mudanza',
                fields: [
                  { field: 'operation', before: 'ACTIVE', after: 'PAUSED' },
                  { field: 'operationReason', before: null, after: 'Mudanza' },
                ],
              },
            },
          ],
        },
      },
    });
  });

  it('cannot be paused twice, nor by who has read an older version', async () => {
    const { id } = await register('seis');
    const pause = (version: number) =>
      write(subgraph, administrator, 'pausePortal', { id, version, reason: 'Mudanza' });
    expect(codes(await pause(0))).toEqual(['GRAFO_WRITE_VERSION_STALE']);
    expect(codes(await pause(1))).toEqual([]);
    expect(codes(await pause(2))).toEqual(['GRAFO_PORTAL_OPERATION']);
  });
});

describe('a portal that somebody wants to be read now', () => {
  it('waits for the harvest, and its history says who asked', async () => {
    const { portal } = await write(subgraph, editorOf('AR-M'), 'harvestPortal', {
      id: 'mendoza',
      reason: 'Nuevo',
    });
    expect(portal).toMatchObject({ id: 'mendoza' });
    expect(await requested('mendoza')).toBe(true);
    const query =
      '{ portal(id: "mendoza") { history(first: 1) { edges { node { change actor reason } } } } }';
    expect(await ask(subgraph, query)).toEqual({
      portal: {
        history: {
          edges: [{ node: { change: 'HARVEST_REQUESTED', actor: 'Oficina de AR-M', reason: 'Nuevo' } }],
        },
      },
    });
  });

  it('is refused where no connector reads it', async () => {
    const { problems } = await write(subgraph, administrator, 'harvestPortal', { id: 'salta' });
    expect(problems).toMatchObject([{ code: 'GRAFO_PORTAL_UNREAD', path: ['input', 'id'] }]);
  });
});

describe('that much vanished from a portal at once', () => {
  const confirm = (removals: number) =>
    write(subgraph, editorOf('AR-H'), 'confirmPortalRemoval', {
      id: 'chaco',
      removals,
      reason: 'Lo borraron',
    });

  it('is accepted by a person who has seen how much, once', async () => {
    expect(codes(await confirm(7))).toEqual(['GRAFO_PORTAL_REMOVALS']);
    await subgraph.sql("update portal set removal_held = 7 where id = 'chaco'");
    expect(codes(await confirm(6))).toEqual(['GRAFO_PORTAL_REMOVALS']);
    expect(codes(await confirm(7))).toEqual([]);
    const confirmed = await subgraph.sql(
      "select 1 from portal where id = 'chaco' and removal_confirmed_at is not null and requested_at is not null",
    );
    expect(confirmed).toHaveLength(1);
  });
});
