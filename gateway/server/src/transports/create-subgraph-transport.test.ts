import { createEngine, type SubgraphResult, type Transport } from '@grafo-abierto/engine';
import { composeSupergraph } from '@grafo-abierto/schema';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { shareInFlight } from './bounds/share-in-flight.js';
import { createSubgraphTransport } from './create-subgraph-transport.js';
import { CORE, LAB_SUBGRAPHS } from './testing/lab-subgraphs.js';
import { ManualClock } from './testing/manual-clock.js';
import { testRequest } from './testing/test-request.js';
import { type Answer, sendJson, startTestServer } from './testing/test-server.js';

const DATA = { data: { name: 'Mendoza' } };
const honest: Answer = (response) => sendJson(response, DATA);

describe('the transport to a subgraph', () => {
  it('answers, and takes no more requests once it is closed', async () => {
    await using server = await startTestServer(honest);
    const { send, close } = createSubgraphTransport({ name: 'a', url: server.url });
    expect(await send(testRequest())).toEqual(DATA);
    await close();
    await expect(send(testRequest())).rejects.toMatchObject({ reason: 'closed' });
  });

  it('finishes what is under way before it closes', async () => {
    const { promise: isAsked, resolve: tellAsked } = Promise.withResolvers<void>();
    const { promise: mayAnswer, resolve: letAnswer } = Promise.withResolvers<void>();
    await using server = await startTestServer(async (response) => {
      tellAsked();
      await mayAnswer;
      sendJson(response, DATA);
    });
    const { send, close } = createSubgraphTransport({ name: 'a', url: server.url });
    const asking = send(testRequest());
    await isAsked;
    const closing = close();
    letAnswer();
    expect(await asking).toEqual(DATA);
    await closing;
  });

  it('says that nobody is there', async () => {
    const server = await startTestServer(honest);
    await server[Symbol.asyncDispose]();
    await using transport = createSubgraphTransport({
      name: 'a',
      url: server.url,
      clock: new ManualClock(),
    });
    await expect(transport.send(testRequest())).rejects.toMatchObject({
      reason: 'refused',
      detail: 'ECONNREFUSED',
      message: 'No connection could be made. (ECONNREFUSED)',
    });
  });

  it('ends a request in time that waits for a free connection', async () => {
    const clock = new ManualClock();
    const { promise: isAsked, resolve: tellAsked } = Promise.withResolvers<void>();
    await using server = await startTestServer(() => tellAsked());
    await using transport = createSubgraphTransport({
      name: 'a',
      url: server.url,
      limits: { connections: 1 },
      clock,
    });
    const first = Promise.resolve(transport.send(testRequest()));
    const second = Promise.resolve(transport.send(testRequest({ query: '{ id }' })));
    const outcomes = Promise.allSettled([first, second]);
    await isAsked;
    clock.expire();
    expect(await outcomes).toMatchObject([
      { reason: { reason: 'deadline' } },
      { reason: { reason: 'deadline' } },
    ]);
    expect(server.asked).toHaveLength(1);
  });

  it('keeps the bounds of one fetch apart from those of another', async () => {
    await using server = await startTestServer(honest);
    await using transport = createSubgraphTransport({
      name: 'a',
      url: server.url,
      limits: { answerBytes: JSON.stringify(DATA).length },
    });
    expect(await transport.send(testRequest())).toEqual(DATA);
    expect(await transport.send(testRequest())).toEqual(DATA);
  });

  it('refuses an address that it cannot use', () => {
    expect(() => createSubgraphTransport({ name: 'a', url: 'ftp://host/' })).toThrow('does not serve');
  });
});

describe('readers who share a fetch', () => {
  it('get the same answer, of which the engine changes nothing', async () => {
    const { answer, sdl } = LAB_SUBGRAPHS.places;
    const readers = 2;
    let asked = 0;
    let arrived = 0;
    const { promise: allArrived, resolve: tellArrived } = Promise.withResolvers<void>();
    const shared = shareInFlight(
      async (request) => {
        asked++;
        await allArrived;
        return freezeDeep(await answer(request)) as SubgraphResult;
      },
      () => 'everyone',
    );
    const arriving: Transport = (request) => {
      const result = shared(request);
      if (++arrived === readers) tellArrived();
      return result;
    };
    const engine = createEngine({
      supergraphSdl: composeSupergraph([{ name: 'places', url: 'http://places/', sdl }]).sdl,
      transportOf: () => arriving,
    });
    const document = parse('{ places { id name } }');
    const results = await Promise.all(
      Array.from({ length: readers }, () => engine.execute({ document, context: undefined })),
    );
    const places = CORE.map(({ id, name }) => ({ id, name }));
    expect(results).toEqual(Array(readers).fill({ data: { places } }));
    expect(asked).toBe(1);
  });
});

function freezeDeep<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freezeDeep);
  return value;
}
