import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  createEngine,
  createEngineInSteps,
  type SubgraphFailure,
  type SubgraphRequest,
  type SubgraphResult,
} from './index.js';
import { compose } from './testing/federation.js';

const supergraphSdl = compose({
  a: 'type Query { thing(id: ID!): Thing } type Mutation { touch(id: ID!): Thing } type Thing @key(fields: "id") { id: ID! }',
  b: 'type Thing @key(fields: "id") { id: ID! size(in: String, where: Where): Int } input Where { a: Int b: Int }',
});

function createRecorded(answers: Readonly<Record<string, () => SubgraphResult | Promise<SubgraphResult>>>) {
  const requests: (SubgraphRequest & { readonly subgraph: string })[] = [];
  const failures: SubgraphFailure[] = [];
  const asked: string[] = [];
  const engine = createEngine({
    supergraphSdl,
    transportOf: ({ name }) => {
      asked.push(name);
      return (request) => {
        requests.push({ ...request, subgraph: name });
        return answers[name]?.() ?? { data: null };
      };
    },
    onSubgraphFailure: (failure) => failures.push(failure),
    isWatched: (name) => name === 'b',
  });
  return { engine, requests, failures, asked };
}

const thing = { data: { thing: { __typename: 'Thing', id: '1' } } };
const size = { data: { _entities: [{ size: 7 }] } };

it('makes the same engine in steps, with room for others between them', async () => {
  let rests = 0;
  const engine = await createEngineInSteps(
    {
      supergraphSdl,
      transportOf:
        ({ name }) =>
        () =>
          name === 'a' ? thing : size,
    },
    async () => void rests++,
  );
  const document = parse('{ thing(id: 1) { size } }');
  expect(await engine.execute({ document, context: undefined })).toEqual({ data: { thing: { size: 7 } } });
  expect(rests).toBeGreaterThan(5);
});

describe('createEngine', () => {
  it('asks for the transport of each subgraph once', async () => {
    const { engine, asked } = createRecorded({ a: () => thing, b: () => size });
    for (let time = 0; time < 3; time++)
      await engine.execute({ document: parse('{ thing(id: 1) { size } }'), context: undefined });
    expect(asked).toEqual(['a', 'b']);
  });

  it('puts the keys of equal variables in one order, so that equal requests are equal texts', async () => {
    const { engine, requests } = createRecorded({ a: () => thing, b: () => size });
    const document = parse('query($where: Where) { thing(id: 1) { size(where: $where) } }');
    for (const where of [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ])
      await engine.execute({ document, variables: { where }, context: undefined });
    const [one, other] = requests.filter(({ subgraph }) => subgraph === 'b');
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it('hands a transport the kind, the reader’s context and only the variables of its own fetch', async () => {
    const { engine, requests } = createRecorded({
      a: () => ({ data: { touch: { __typename: 'Thing', id: '1' } } }),
      b: () => size,
    });
    const context = { reader: 'me' };
    const { data } = await engine.execute({
      document: parse('mutation M($id: ID!, $unit: String = "m") { touch(id: $id) { size(in: $unit) } }'),
      variables: { id: 1, other: 'not of the operation' },
      context,
    });
    expect(data).toEqual({ touch: { size: 7 } });
    expect(requests.map(({ subgraph, kind, variables }) => ({ subgraph, kind, variables }))).toEqual([
      { subgraph: 'a', kind: 'mutation', variables: { id: '1' } },
      {
        subgraph: 'b',
        kind: 'query',
        variables: { unit: 'm', representations: [{ __typename: 'Thing', id: '1' }] },
      },
    ]);
    expect(requests.every((request) => request.context === context)).toBe(true);
  });

  it('takes answers at once and later', async () => {
    const { engine } = createRecorded({ a: () => Promise.resolve(thing), b: () => size });
    const request = { document: parse('{ thing(id: 1) { size id } }'), context: undefined };
    expect(await engine.execute(request)).toEqual({ data: { thing: { size: 7, id: '1' } } });
  });

  it('keeps requests that run at the same time apart', async () => {
    let number = 0;
    const { engine } = createRecorded({
      a: async () => {
        const id = `${number++}`;
        await new Promise(setImmediate);
        return { data: { thing: { __typename: 'Thing', id } } };
      },
    });
    const request = { document: parse('{ thing(id: 1) { id } }'), context: undefined };
    const results = await Promise.all(Array.from({ length: 5 }, () => engine.execute(request)));
    expect(results.map(({ data }) => data?.['thing'])).toEqual(
      ['0', '1', '2', '3', '4'].map((id) => ({ id })),
    );
  });

  it('tells the operator why a subgraph could not be asked', async () => {
    const cause = new Error('connect ECONNREFUSED');
    const { engine, failures } = createRecorded({ a: () => Promise.reject(cause) });
    await engine.execute({ document: parse('{ thing(id: 1) { id } }'), context: undefined });
    expect(failures).toEqual([{ subgraph: 'a', cause, request: expect.objectContaining({ kind: 'query' }) }]);
  });

  it.each([
    ['a field of an entity', { _entities: [{ size: 7, name: 'Salta' }] }, true],
    ['an object beside the entities', { _entities: [{ size: 7 }], name: 'Salta' }, true],
    ['a value that says its type', { _entities: [{ size: 7, __typename: 'Thing' }] }, false],
    ['nothing', { _entities: [{ size: 7 }] }, false],
  ])('tells when a watched subgraph answers more than was asked: %s', async (_what, data, isTold) => {
    const { engine, failures } = createRecorded({
      a: () => ({ data: { thing: { __typename: 'Thing', id: '1', name: 'Salta' } } }),
      b: () => ({ data }),
    });
    const request = { document: parse('{ thing(id: 1) { size id } }'), context: undefined };
    expect(await engine.execute(request)).toEqual({ data: { thing: { size: 7, id: '1' } } });
    expect(failures.map(({ subgraph }) => subgraph)).toEqual(isTold ? ['b'] : []);
  });

  it('answers what it cannot plan with a coded error', async () => {
    const { engine } = createRecorded({});
    const { data, errors } = await engine.execute({ document: parse('{ nothing }'), context: undefined });
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['GRAFO_HUB_FAILED']);
  });

  it('throws on SDL that is not a supergraph', () => {
    const transportOf = () => () => ({ data: null });
    expect(() => createEngine({ supergraphSdl: 'type Query { a: Int', transportOf })).toThrow();
  });
});
