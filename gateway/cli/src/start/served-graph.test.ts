import type { Engine } from '@grafo-abierto/engine';
import { composeSupergraph } from '@grafo-abierto/schema';
import type { PluginTransports } from '@grafo-abierto/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { ServedGraph } from './served-graph.js';

const graphOf = (number: number) => {
  const sdl = `type Query { generation${number}: Int }`;
  return { number, sdl: composeSupergraph([{ name: 'wells', url: 'http://wells', sdl }]).sdl };
};

describe('the graph that a hub serves', () => {
  let served: (number | undefined)[];
  let released: number;
  /** What the plugins of each graph wait for until they run. */
  let starts: Promise<void>[];
  let graph: ServedGraph;
  beforeEach(() => {
    served = [];
    released = 0;
    starts = [];
    const lease: PluginTransports['lease'] = () => ({
      transportOf: () => async () => ({ data: null }),
      ready: async () => starts.shift(),
      release: async () => void released++,
    });
    graph = new ServedGraph({
      hub: { serve: async (_engine: Engine, options = {}) => void served.push(options.number) },
      coreTransport: () => undefined,
      plugins: { lease, noteFailure: () => undefined } as unknown as PluginTransports,
      onFailure: () => undefined,
      check: () => Promise.reject(new Error('nothing is tried')),
    });
  });

  it('is the one that was published last, also where the one before it takes longer to start', async () => {
    const slow = Promise.withResolvers<void>();
    starts.push(slow.promise);
    const both = [graph.publish(graphOf(1)), graph.publish(graphOf(2))];
    slow.resolve();
    await Promise.all(both);
    expect(served).toEqual([1, 2]);
    expect([graph.isAheadOf({ number: 1 }), graph.isAheadOf({ number: 2 }), graph.isAheadOf({})]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('stays what it was where the next cannot be made, of which nothing is left running', async () => {
    await graph.publish(graphOf(1));
    await expect(graph.publish({ number: 2, sdl: 'type {' })).rejects.toThrow();
    expect([served, released]).toEqual([[1], 1]);
    await graph.publish(graphOf(3));
    expect(served).toEqual([1, 3]);
  });
});
