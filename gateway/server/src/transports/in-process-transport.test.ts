import { createEngine, type SubgraphRequest } from '@grafo-abierto/engine';
import type { SubgraphExecutor } from '@grafo-abierto/plugin-kit';
import { composeSupergraph } from '@grafo-abierto/schema';
import { type ExecutionResult, GraphQLError, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createInProcessTransport } from './in-process-transport.js';
import { CORE, LAB_SUBGRAPHS } from './testing/lab-subgraphs.js';
import { ManualClock } from './testing/manual-clock.js';
import { testRequest } from './testing/test-request.js';
import type { TransportLimits } from './transport-limits.js';

const DATA = { data: { name: 'Mendoza' } };

/** A transport to what is executed, with what the operator was told and how often it was asked. */
function reach(execute: SubgraphExecutor, limits: Partial<TransportLimits> = {}) {
  const clock = new ManualClock();
  const told: string[] = [];
  const asked: unknown[] = [];
  const log = { info: () => undefined, error: (message: string) => told.push(message) };
  const counting: SubgraphExecutor = (request) => {
    asked.push(request.variables);
    return execute(request);
  };
  const send = createInProcessTransport('places', counting, log, { clock, limits });
  const ask = async (request: Partial<SubgraphRequest> = {}) => send(testRequest(request));
  return { ask, clock, told, asked };
}

const hangs: SubgraphExecutor = () => new Promise(() => undefined);

describe('a subgraph in this process', () => {
  it('hands its result over as it is', async () => {
    const { ask } = reach(async () => DATA);
    expect(await ask()).toBe(DATA);
  });

  it('is given up at its deadline when it hangs', async () => {
    const { ask, clock } = reach(hangs);
    const asking = ask();
    clock.expire();
    await expect(asking).rejects.toMatchObject({ reason: 'deadline' });
    expect(clock.running).toBe(0);
  });

  it('is left alone for a while when it hangs again and again', async () => {
    const { ask, clock, asked } = reach(hangs, { failuresInRow: 2 });
    for (let time = 0; time < 2; time++) {
      const asking = ask();
      clock.expire();
      await expect(asking).rejects.toMatchObject({ reason: 'deadline' });
    }
    await expect(ask()).rejects.toMatchObject({ reason: 'open-circuit' });
    expect(asked).toHaveLength(2);
  });

  it('executes once what is asked twice at the same time', async () => {
    const { promise, resolve } = Promise.withResolvers<ExecutionResult>();
    const { ask, asked } = reach(() => promise);
    const asking = [ask({ variables: { id: '1' } }), ask({ variables: { id: '1' } })];
    const other = ask({ variables: { id: '2' } });
    resolve(DATA);
    expect(await Promise.all([...asking, other])).toEqual([DATA, DATA, DATA]);
    expect(asked).toEqual([{ id: '1' }, { id: '2' }]);
  });

  it('executes each mutation, also an identical one', async () => {
    const { ask, asked } = reach(async () => DATA);
    await Promise.all([ask({ kind: 'mutation' }), ask({ kind: 'mutation' })]);
    expect(asked).toHaveLength(2);
  });

  it('is asked for no more entities at once than it may', async () => {
    const { ask, asked } = reach(async ({ variables }) => ({ data: { _entities: variables?.['keys'] } }), {
      entitiesPerCall: 2,
    });
    const query = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Place { id } } }';
    const keys = ['1', '2', '3'].map((id) => ({ __typename: 'Place', id }));
    expect(await ask({ query, variables: { keys } })).toEqual({ data: { _entities: keys } });
    expect(asked).toEqual([{ keys: keys.slice(0, 2) }, { keys: keys.slice(2) }]);
  });

  it('tells the operator what went wrong inside it, and not what a reader has to mend', async () => {
    const coded = new GraphQLError('no such id', { extensions: { code: 'GRAFO_ID_MALFORMED' } });
    const { ask, told } = reach(async () => ({ data: null, errors: [new GraphQLError('no table'), coded] }));
    await ask();
    expect(told).toEqual(['places: no table']);
  });

  it('that hangs takes only its own fields from a reader', async () => {
    const { promise: isAsked, resolve: tellAsked } = Promise.withResolvers<void>();
    const plugin = reach(() => {
      tellAsked();
      return hangs({ query: '' });
    });
    const places = reach(({ query, variables = {} }) => LAB_SUBGRAPHS.places.answer({ query, variables }));
    const engine = createEngine({
      supergraphSdl: composeSupergraph(
        (['places', 'plugin'] as const).map((name) => ({ name, url: name, sdl: LAB_SUBGRAPHS[name].sdl })),
      ).sdl,
      transportOf: ({ name }) => (name === 'plugin' ? plugin.ask : places.ask),
    });
    const asking = engine.execute({ document: parse('{ places { id name budget } }'), context: undefined });
    await isAsked;
    plugin.clock.expire();
    const { data, errors } = await asking;
    expect(data).toEqual({ places: CORE.map(({ id, name }) => ({ id, name, budget: null })) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRAFO_SUBGRAPH_UNAVAILABLE', subgraph: 'plugin' });
  });
});
