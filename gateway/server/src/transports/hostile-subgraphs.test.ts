import { inspect } from 'node:util';
import type { ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { SubgraphTransportError } from './subgraph-transport-error.js';
import { type Distortion, FAILED, HARMLESS, MALFORMED } from './testing/distortions.js';
import { type Lab, type Misbehave, openLab } from './testing/hostile-lab.js';
import { CORE, WHOLE } from './testing/lab-subgraphs.js';
import { UNAVAILABLE } from './testing/misbehaviours.js';
import { sendJson, startTestServer } from './testing/test-server.js';

const QUERY = '{ places { id name population budget mayor } }';
/** Needs nothing of the plugin. */
const INNOCENT = '{ places { __typename id name population } }';
const WITHOUT_PLUGIN = CORE.map((place) => ({ ...place, budget: null, mayor: null }));

const codesOf = ({ errors }: ExecutionResult) => [
  ...new Set(errors?.map(({ extensions }) => `${extensions['code']} ${extensions['subgraph']}`)),
];

/** The whole response as a reader gets it holds nothing of the plugin's texts, of the network or of the code. */
function expectNoLeak(result: ExecutionResult): void {
  expect(JSON.stringify(result)).not.toMatch(
    /hunter2|script|password|postgres|polluted|127\.0\.0\.1|localhost|ECONN|UND_ERR|HPE_|socket|stack|\.[jt]s\b/i,
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}

/** Everybody else's values stand, the plugin's own are null, and each of them is explained once. */
function expectOnlyThePluginMissing(result: ExecutionResult, code: string): void {
  expect(result.data).toEqual({ places: WITHOUT_PLUGIN });
  expect(codesOf(result)).toEqual([`${code} plugin`]);
  expect(result.errors?.map(({ path }) => path?.join('.')).sort()).toEqual(
    CORE.flatMap(({ id }) => [`places.${id}.budget`, `places.${id}.mayor`]),
  );
  expectNoLeak(result);
}

/** Asks for all, while another reader asks for what the plugin has no part in, and gets it. */
async function askBesideAnother(lab: Lab): Promise<ExecutionResult> {
  const [result, innocent] = await Promise.all([lab.ask(QUERY), lab.ask(INNOCENT)]);
  expect(innocent).toEqual({ data: { places: CORE.map((place) => ({ __typename: 'Place', ...place })) } });
  expect(lab.hubErrors).toEqual([]);
  return result;
}

const sendDistorted =
  ({ distort }: Distortion): Misbehave =>
  (response, honest) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(distort(honest));

describe('the hub, beside a plugin that is honest', () => {
  it('answers all of it', async () => {
    await using lab = await openLab((response, honest) => sendJson(response, honest));
    expect(await lab.ask(QUERY)).toEqual({ data: { places: WHOLE } });
    expect(lab.failures).toEqual([]);
  });
});

describe('the hub, beside a plugin that', () => {
  it.each(UNAVAILABLE)('$what: goes without it', async ({ misbehave, reason, asked }) => {
    await using lab = await openLab(misbehave);
    expectOnlyThePluginMissing(await askBesideAnother(lab), 'GRAFO_SUBGRAPH_UNAVAILABLE');
    expect(lab.failures).toMatchObject([{ subgraph: 'plugin', cause: { reason } }]);
    expect(inspect(lab.failures, { depth: 10 })).not.toContain('hunter2');
    expect(lab.servers.plugin.asked).toHaveLength(asked);
  });

  it.each(MALFORMED)('$what: takes nothing of it', async (distortion) => {
    await using lab = await openLab(sendDistorted(distortion));
    expectOnlyThePluginMissing(await askBesideAnother(lab), 'GRAFO_SUBGRAPH_MALFORMED');
  });

  it.each(FAILED)('$what: says that it failed, in its own words', async (distortion) => {
    await using lab = await openLab(sendDistorted(distortion));
    expectOnlyThePluginMissing(await askBesideAnother(lab), 'GRAFO_SUBGRAPH_FAILED');
  });

  it.each(HARMLESS)('$what: takes what it asked and nothing else', async (distortion) => {
    await using lab = await openLab(sendDistorted(distortion));
    const result = await askBesideAnother(lab);
    expect(result).toEqual({ data: { places: WHOLE } });
    expectNoLeak(result);
  });

  it('hangs: answers those at once who ask nothing of it', async () => {
    const { promise: isAsked, resolve: tellAsked } = Promise.withResolvers<void>();
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
    await using lab = await openLab(async (_response, _honest, expire) => {
      tellAsked();
      await mayEnd;
      expire();
    });
    const waiting = lab.ask(QUERY);
    await isAsked;
    const others = await Promise.all(Array.from({ length: 20 }, () => lab.ask(INNOCENT)));
    expect(others.every(({ errors }) => errors === undefined)).toBe(true);
    end();
    expectOnlyThePluginMissing(await waiting, 'GRAFO_SUBGRAPH_UNAVAILABLE');
  });

  it('redirects to a private address: never goes there', async () => {
    await using vault = await startTestServer((response) => sendJson(response, { data: {} }));
    await using lab = await openLab((response) => response.writeHead(307, { location: vault.url }).end());
    expectOnlyThePluginMissing(await lab.ask(QUERY), 'GRAFO_SUBGRAPH_UNAVAILABLE');
    expect(lab.failures).toMatchObject([{ cause: { reason: 'redirect', detail: 307 } }]);
    expect(vault.connections).toBe(0);
  });

  it('never stops sending: hangs up soon', async () => {
    const chunk = Buffer.alloc(64 * 1024, ' ');
    const { promise: hungUp, resolve } = Promise.withResolvers<number>();
    await using lab = await openLab((response) => {
      const { socket } = response;
      response.on('close', () => resolve(socket?.bytesWritten ?? 0));
      response.writeHead(200, { 'content-type': 'application/json' });
      const write = () => {
        while (!response.closed && response.write(chunk));
      };
      response.on('drain', write);
      write();
    });
    await lab.ask(QUERY);
    // The maximum, and what the kernel's buffers hold.
    expect(await hungUp).toBeLessThan(40 * 1024 * 1024);
  });

  it('is dead: is never kept from the others by it', async () => {
    await using lab = await openLab((response) => response.socket?.resetAndDestroy());
    const results = await Promise.all(Array.from({ length: 20 }, () => lab.ask(QUERY)));
    expect(
      results.every(({ data }) => JSON.stringify(data) === JSON.stringify({ places: WITHOUT_PLUGIN })),
    ).toBe(true);
    expect(lab.transports.census.circuit.state).toBe('closed');
  });
});

describe('the hub', () => {
  it('asks a subgraph no more that fails again and again', async () => {
    await using lab = await openLab((response) => response.writeHead(500).end(), { failuresInRow: 2 });
    for (let time = 0; time < 6; time++)
      expectOnlyThePluginMissing(await lab.ask(QUERY), 'GRAFO_SUBGRAPH_UNAVAILABLE');
    expect(lab.servers.plugin.asked).toHaveLength(2);
    expect(lab.transports.plugin.circuit.state).toBe('open');
    const reasons = lab.failures.map(({ cause }) => (cause as SubgraphTransportError).reason);
    expect(reasons).toEqual(['status', 'status', ...Array(4).fill('open-circuit')]);
  });

  it('mends a query with a second attempt', async () => {
    let attempts = 0;
    await using lab = await openLab((response, honest) =>
      attempts++ === 0 ? response.socket?.resetAndDestroy() : sendJson(response, honest),
    );
    expect(await lab.ask(QUERY)).toEqual({ data: { places: WHOLE } });
  });

  it('never sends a mutation twice', async () => {
    await using lab = await openLab((response) => response.socket?.resetAndDestroy());
    const result = await lab.ask('mutation { plugin_note(text: "once") }');
    expect(codesOf(result)).toEqual(['GRAFO_SUBGRAPH_UNAVAILABLE plugin']);
    expect(lab.servers.plugin.asked).toHaveLength(1);
  });

  it('asks for no more entities at once than it may', async () => {
    await using lab = await openLab((response, honest) => sendJson(response, honest), { entitiesPerCall: 2 });
    expect(await lab.ask(QUERY)).toEqual({ data: { places: WHOLE } });
    const sizes = lab.servers.plugin.asked.map(
      ({ variables }) => (variables['representations'] as []).length,
    );
    expect(sizes.sort()).toEqual([1, 2, 2]);
  });

  it('loses only the entities of a part that failed', async () => {
    await using lab = await openLab(
      (response, honest, _expire, { variables }) =>
        JSON.stringify(variables).includes('"2"')
          ? response.writeHead(500).end()
          : sendJson(response, honest),
      { entitiesPerCall: 2 },
    );
    const result = await lab.ask(QUERY);
    const lost = ['2', '3'];
    expect(result.data).toEqual({
      places: WHOLE.map((place) =>
        lost.includes(place.id) ? { ...place, budget: null, mayor: null } : place,
      ),
    });
    expect(codesOf(result)).toEqual(['GRAFO_SUBGRAPH_UNAVAILABLE plugin']);
    expect(result.errors?.map(({ path }) => path?.join('.')).sort()).toEqual(
      lost.flatMap((id) => [`places.${id}.budget`, `places.${id}.mayor`]),
    );
    expect(lab.partFailures).toMatchObject([{ reason: 'status', detail: 500 }]);
    expectNoLeak(result);
  });

  it('keeps the parts that came before the deadline', async () => {
    await using lab = await openLab(
      (response, honest, expire, { variables }) =>
        JSON.stringify(variables).includes('"4"') ? expire() : sendJson(response, honest),
      { entitiesPerCall: 2, callsAtOnce: 1 },
    );
    const { data, errors } = await lab.ask(QUERY);
    expect(data).toEqual({
      places: WHOLE.map((place) => (place.id === '4' ? { ...place, budget: null, mayor: null } : place)),
    });
    expect(errors).toHaveLength(2);
    expect(lab.partFailures).toMatchObject([{ reason: 'deadline' }]);
  });
});
