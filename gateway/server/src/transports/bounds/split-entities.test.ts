import type { SubgraphError, SubgraphRequest } from '@grafo-abierto/engine';
import { describe, expect, it } from 'vitest';
import { SubgraphTransportError } from '../subgraph-transport-error.js';
import { testRequest, wideBounds } from '../testing/test-request.js';
import { splitEntities } from './split-entities.js';

const ENTITIES = 'query($representations: [_Any!]!) { _entities(representations: $representations) { id } }';
const BATCH =
  'query($a: [_Any!]!, $b: [_Any!]!) { x: _entities(representations: $a) { id } y: _entities(representations: $b) { id } }';

const representations = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, offset) => ({ __typename: 'Place', id: from + offset }));

type Answer = (ids: readonly number[], variables: SubgraphRequest['variables']) => unknown;

const idsOf = (list: unknown) => (list as { id: number }[]).map(({ id }) => id);
const entitiesOf = (ids: readonly number[]) => ({ data: { _entities: ids.map((id) => ({ id })) } });

/** Asks for entities 0 to 6 of a subgraph that may be asked for three at once. */
async function ask(answer: Answer, request: Partial<SubgraphRequest> = {}) {
  const asked: SubgraphRequest['variables'][] = [];
  const failures: unknown[] = [];
  const call = splitEntities(
    async ({ variables }) => {
      asked.push(variables);
      return answer(idsOf(variables['representations'] ?? []), variables) as never;
    },
    { entitiesPerCall: 3, callsAtOnce: 2, onPartFailure: (cause) => failures.push(cause) },
  );
  const variables = { representations: representations(0, 7), lang: 'ES' };
  const result = await call(testRequest({ query: ENTITIES, variables, ...request }), wideBounds());
  return { asked, failures, data: result.data, errors: result.errors ?? [] };
}

const located = (errors: readonly SubgraphError[]) =>
  errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions?.['code'] ?? ''}`.trim());

describe('a fetch of many entities', () => {
  it('is asked in parts and answered as one', async () => {
    const { asked, data, errors, failures } = await ask(entitiesOf);
    expect(asked.map(({ representations: part }) => idsOf(part))).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
    expect(asked.every(({ lang }) => lang === 'ES')).toBe(true);
    expect(data).toEqual({ _entities: representations(0, 7).map(({ id }) => ({ id })) });
    expect([errors, failures]).toEqual([[], []]);
  });

  it('goes as it is when it may', async () => {
    const request = { variables: { representations: representations(0, 3) } };
    expect((await ask(entitiesOf, request)).asked).toEqual([request.variables]);
  });

  it('asks no more parts at once than it may', async () => {
    let running = 0;
    let most = 0;
    const call = splitEntities(
      async ({ variables }) => {
        most = Math.max(most, ++running);
        await Promise.resolve();
        running--;
        return entitiesOf(idsOf(variables['representations']));
      },
      { entitiesPerCall: 1, callsAtOnce: 4, onPartFailure: () => undefined },
    );
    const variables = { representations: representations(0, 50) };
    await call(testRequest({ query: ENTITIES, variables }), wideBounds());
    expect(most).toBe(4);
  });

  it('counts the lists of a batch together', async () => {
    const { asked, data } = await ask((_ids, { a, b }) => ({ data: { x: idsOf(a), y: idsOf(b) } }), {
      query: BATCH,
      variables: { a: representations(0, 4), b: representations(10, 13) },
    });
    expect(asked.map(({ a, b }) => [idsOf(a), idsOf(b)])).toEqual([
      [[0, 1, 2], []],
      [[3], [10, 11]],
      [[], [12]],
    ]);
    expect(data).toEqual({ x: [0, 1, 2, 3], y: [10, 11, 12] });
  });

  it.each([
    ['a list of a reader', 'query($ids: [ID!]!) { places(ids: $ids) { id } }', 'query'],
    ['a mutation', 'mutation($ids: [ID!]!) { remove(ids: $ids) }', 'mutation'],
    [
      'a list beside entities',
      'query($r: [_Any!]!, $ids: [ID!]!) { _entities(representations: $r) { f(ids: $ids) } }',
      'query',
    ],
    [
      'entities beside a root field',
      'query($ids: [_Any!]!) { name _entities(representations: $ids) { id } }',
      'query',
    ],
  ] as const)('is not taken for %s', async (_what, query, kind) => {
    const variables = { ids: [1, 2, 3, 4, 5, 6, 7], r: representations(0, 1) };
    expect((await ask(() => ({ data: {} }), { query, kind, variables })).asked).toEqual([variables]);
  });
});

describe('a part that failed', () => {
  const refused = new SubgraphTransportError('refused');

  it('leaves its entities null, each with an error, and the others as they are', async () => {
    const { data, errors, failures } = await ask((ids) => {
      if (ids.includes(4)) throw refused;
      return entitiesOf(ids);
    });
    expect(data?.['_entities']).toEqual([{ id: 0 }, { id: 1 }, { id: 2 }, null, null, null, { id: 6 }]);
    expect(located(errors)).toEqual([
      '_entities.3 GRAFO_SUBGRAPH_UNAVAILABLE',
      '_entities.4 GRAFO_SUBGRAPH_UNAVAILABLE',
      '_entities.5 GRAFO_SUBGRAPH_UNAVAILABLE',
    ]);
    expect(failures).toEqual([refused]);
  });

  it('fails the fetch if every part did', async () => {
    await expect(
      ask(() => {
        throw refused;
      }),
    ).rejects.toBe(refused);
  });

  it.each([
    ['too few', (ids: readonly number[]) => entitiesOf(ids.slice(1))],
    ['too many', (ids: readonly number[]) => entitiesOf([...ids, 9])],
    ['no list', () => ({ data: { _entities: {} } })],
    ['no data and no errors', () => ({})],
    ['no object', () => 'x'],
    ['nothing', () => null],
    ['errors that are no list', () => ({ data: { _entities: [] }, errors: 'x' })],
  ])('is one with %s', async (_what, bad) => {
    const { data, errors, failures } = await ask((ids) => (ids.includes(6) ? bad(ids) : entitiesOf(ids)));
    expect(data?.['_entities']).toEqual([0, 1, 2, 3, 4, 5].map((id) => ({ id })).concat(null as never));
    expect(located(errors)).toEqual(['_entities.6 GRAFO_SUBGRAPH_MALFORMED']);
    expect(failures).toHaveLength(1);
  });
});

describe('the errors of a part', () => {
  const withErrors = (errors: readonly unknown[], entities: readonly unknown[] = [null, { id: 4 }, null]) =>
    ask((ids) => (ids.includes(4) ? { data: { _entities: entities }, errors } : entitiesOf(ids)));

  it('are told at the place that their entities have among all', async () => {
    const { errors } = await withErrors([{ message: 'a', path: ['_entities', 2, 'name'] }]);
    expect(errors).toEqual([{ message: 'a', path: ['_entities', 5, 'name'] }]);
  });

  it.each([
    ['no path', {}],
    ['the path of an entity of another part', { path: ['_entities', 3] }],
    ['the path of another field', { path: ['other', 0] }],
    ['a path that is none', { path: ['_entities', '0'] }],
  ])('are told once for each entity that is missing where they have %s', async (_what, error) => {
    const { errors } = await withErrors([{ ...error, message: 'a' }, { message: 'b' }, null]);
    expect(errors).toEqual([
      { message: 'a', path: ['_entities', 3] },
      { message: 'a', path: ['_entities', 5] },
    ]);
  });

  it('keep no path where no entity is missing', async () => {
    const { errors } = await withErrors([{ message: 'a' }], [{ id: 3 }, { id: 4 }, { id: 5 }]);
    expect(errors).toEqual([{ message: 'a', path: undefined }]);
  });

  it('stand for all its entities when there is nothing else', async () => {
    const { data, errors } = await ask((ids) =>
      ids.includes(4) ? { errors: [{ message: 'a' }] } : entitiesOf(ids),
    );
    expect(data?.['_entities']).toEqual([{ id: 0 }, { id: 1 }, { id: 2 }, null, null, null, { id: 6 }]);
    expect(located(errors)).toEqual(['_entities.3', '_entities.4', '_entities.5']);
  });
});
