import type { Transport } from '@grafo-abierto/engine';
import type { Principal } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';
import { shareInFlight } from '../transports/bounds/share-in-flight.js';
import { createSubgraphTransport } from '../transports/create-subgraph-transport.js';
import { createInProcessTransport } from '../transports/in-process-transport.js';
import { testRequest } from '../transports/testing/test-request.js';
import { sendJson, startTestServer } from '../transports/testing/test-server.js';
import { audienceOfPrincipal, HubContext, principalOf } from './hub-context.js';

const editor: Principal = {
  subject: 'test|1',
  office: 'Dirección de Gobierno Abierto',
  name: null,
  grants: [{ role: 'editor', of: 'AR-M' }],
};
const neighbour: Principal = { ...editor, grants: [{ role: 'editor', of: 'AR-J' }] };
const LOG = { info: () => undefined, error: () => undefined };

describe('who asks', () => {
  it('reaches a subgraph of the same process as it is', async () => {
    const seen: unknown[] = [];
    const transport = createInProcessTransport(
      'a',
      async ({ principal }) => {
        seen.push(principal);
        return { data: {} };
      },
      LOG,
    );
    await transport(testRequest({ context: new HubContext(editor) }));
    await transport(testRequest({ context: new HubContext(null) }));
    expect(seen).toEqual([editor, null]);
  });

  it('is nobody where the context is not one that the hub made', () => {
    expect(principalOf({ principal: editor })).toBeNull();
  });

  it('shares an identical fetch with the same principal only', async () => {
    let asked = 0;
    const slow: Transport = async () => ({ data: { asked: ++asked } });
    const shared = shareInFlight(slow, audienceOfPrincipal);
    const contexts = [editor, { ...editor }, neighbour, null, null].map(
      (principal) => new HubContext(principal),
    );
    const answers = await Promise.all(contexts.map(async (context) => shared(testRequest({ context }))));
    expect(answers.map(({ data }) => data?.['asked'])).toEqual([1, 1, 2, 3, 3]);
  });

  it('goes over HTTP only where the subgraph is one that is told', async () => {
    const told: unknown[] = [];
    await using server = await startTestServer((response, _asked, { headers }) => {
      told.push(headers['grafo-principal']);
      sendJson(response, { data: {} });
    });
    const headersOf = async (context: unknown) => ({
      'grafo-principal': principalOf(context)?.subject ?? 'nobody',
    });
    const identify = { headersOf, audienceOf: audienceOfPrincipal };
    await using core = createSubgraphTransport({ name: 'core', url: server.url, identify });
    await using plugin = createSubgraphTransport({ name: 'plugin', url: server.url });
    const request = testRequest({ context: new HubContext(editor) });
    await core.send(request);
    await plugin.send(request);
    expect(told).toEqual(['test|1', undefined]);
  });
});
