import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { GraphQLSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHub, type Hub } from '../create-hub.js';
import { NOBODY } from '../identity/testing/nobody.js';
import { lettered, letteredEngine } from './testing/lettered-engine.js';
import { askForLetters, swapUnderLoad } from './testing/swap-under-load.js';

/** When the server knows that whoever asks next has gone. */
async function nextResponseClosed(): Promise<void> {
  const asked = Promise.withResolvers<ServerResponse>();
  const note = (message: unknown) => asked.resolve((message as { response: ServerResponse }).response);
  subscribe('http.server.request.start', note);
  const response = await asked.promise;
  unsubscribe('http.server.request.start', note);
  await once(response, 'close');
}

describe('a hub that gets another graph', () => {
  let hub: Hub;
  beforeEach(async () => {
    const log = { info: () => undefined, error: () => undefined };
    const readiness = async () => ({ first: true });
    hub = await createHub({ readiness, host: '127.0.0.1', port: 0, log, ...NOBODY });
  });
  afterEach(() => hub.close());

  const ask = () => askForLetters(hub.url);
  const answerOf = (letter: string) => JSON.stringify(lettered(letter));
  const ready = async () =>
    (await (await fetch(`${hub.url}/readyz`)).json()) as { supergraph: { hash: string; generation: number } };

  it('answers with the new one at once, and ends with the old one what began with it', async () => {
    const begun = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const hold = () => {
      begun.resolve();
      return held.promise;
    };
    await hub.serve(letteredEngine('a', hold));
    const old = ask();
    await begun.promise;
    await hub.serve(letteredEngine('b'));
    expect(await ask()).toBe(answerOf('b'));
    held.resolve();
    expect(await old).toBe(answerOf('a'));
  });

  it('ends with the old one where a reader went away before the answer was begun', async () => {
    const known = Promise.withResolvers<null>();
    const asked = Promise.withResolvers<void>();
    await using slow = await createHub({
      readiness: async () => ({ first: true }),
      host: '127.0.0.1',
      port: 0,
      log: { info: () => undefined, error: () => undefined },
      verifyToken: () => {
        asked.resolve();
        return known.promise;
      },
    });
    const ended = Promise.withResolvers<void>();
    await slow.serve(letteredEngine('a'), { onEnd: async () => ended.resolve() });
    const gone = nextResponseClosed();
    const leaving = new AbortController();
    const left = fetch(`${slow.url}/graphql?query={__typename}`, { signal: leaving.signal });
    await asked.promise;
    leaving.abort();
    await expect(left).rejects.toThrow();
    await gone;
    known.resolve(null);
    await slow.serve(letteredEngine('b'));
    await ended.promise;
  });

  it('tells which one it serves', async () => {
    expect(await ready()).toMatchObject({ status: 'not ready', supergraph: null });
    await hub.serve(letteredEngine('a'));
    const first = await ready();
    await hub.serve(letteredEngine('b'));
    const second = await ready();
    expect([first.supergraph.generation, second.supergraph.generation]).toEqual([1, 2]);
    expect(second.supergraph.hash).not.toBe(first.supergraph.hash);
  });

  it('goes on with the one it has where the next cannot be served, and takes the one after', async () => {
    await hub.serve(letteredEngine('a'));
    const broken = { ...letteredEngine('b'), schema: new GraphQLSchema({}) };
    await expect(hub.serve(broken)).rejects.toThrow();
    expect(await ask()).toBe(answerOf('a'));
    expect(await ready()).toMatchObject({ status: 'ready', supergraph: { generation: 1 } });
    await hub.serve(letteredEngine('c'));
    expect(await ask()).toBe(answerOf('c'));
  });

  it('drops nothing and mixes nothing while readers ask without a pause', async () => {
    const { whole, wrong } = await swapUnderLoad(hub, { swaps: 25, readers: 8 });
    expect(wrong).toEqual([]);
    expect(whole).toBeGreaterThanOrEqual(25 * 8);
  });
});
