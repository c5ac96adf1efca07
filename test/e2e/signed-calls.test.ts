import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { definePlugin, FEDERATION_LINK, type Plugin } from '@grafo-abierto/plugin-kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';

/** What undici tells of each request that it sends. */
const CHANNEL = 'undici:request:create';

const sentSchema = z.object({
  request: z.object({
    origin: z.coerce.string(),
    path: z.string(),
    headers: z.array(z.unknown().transform(String)),
    body: z.unknown().transform((body) => (body instanceof Buffer ? body.toString() : '')),
  }),
});

interface Captured {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const wells = (): Promise<Plugin> =>
  definePlugin({
    manifest: {
      id: 'mendoza-wells',
      version: '1.0.0',
      title: { es: 'Pozos', en: 'Wells' },
      jurisdictions: ['AR-M'],
      subgraph: { url: 'https://wells.example/graphql' },
    },
    sdl: `${FEDERATION_LINK}
      type Query {
        """
        El pozo más hondo, en metros.

        The deepest well, in metres.
        """
        mendozaWellsDeepest: Int
      }`,
    resolverMap: { Query: { mendozaWellsDeepest: () => 310 } },
  });

/** The call to the plugin, as whoever listens on the line between it and its hub has it. */
async function capture(ask: () => Promise<unknown>): Promise<Captured> {
  const captured: Captured[] = [];
  const listener = (message: unknown) => {
    const { origin, path, headers: pairs, body } = sentSchema.parse(message).request;
    const headers = Object.fromEntries(
      pairs.flatMap((name, at) => (at % 2 === 0 ? [[name, pairs[at + 1] ?? '']] : [])),
    );
    if (body.includes('mendozaWells') && 'signature' in headers)
      captured.push({ url: `${origin}${path}`, headers, body });
  };
  subscribe(CHANNEL, listener);
  await ask();
  unsubscribe(CHANNEL, listener);
  const [first] = captured;
  if (first === undefined || captured.length > 1) throw new Error(`${captured.length} calls were captured`);
  return first;
}

async function send({ url, headers, body }: Captured): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers, body });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? response.status;
}

describe('a plugin of a hub', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub([await wells()], { sharedPostgresUrl: inject('postgresUrl') });
  });
  afterAll(() => hub?.close());

  const ask = async () => {
    expect(await hub.query('{ mendozaWellsDeepest }')).toEqual({ data: { mendozaWellsDeepest: 310 } });
  };

  it('answers what its hub asks, and refuses it when somebody sends it again, or changes it', async () => {
    const call = await capture(ask);
    expect(await send(call)).toBe('GRAFO_CALL_REPEATED');
    expect(await send({ ...call, body: `${call.body} ` })).toBe('GRAFO_CALL_SIGNATURE_INVALID');
    expect(await send({ ...call, headers: { 'content-type': 'application/json' } })).toBe(
      'GRAFO_CALL_UNSIGNED',
    );
    await ask();
  });

  it('answers on while its hub’s key is rotated, also where it must be read anew', async () => {
    hub.keys.hub.rotate();
    await ask();
    hub.keys.hub.rotate();
    hub.keys.hub.rotate();
    await ask();
    hub.keys.hub.revoke();
    await ask();
  });
});
