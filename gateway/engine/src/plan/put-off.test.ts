import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { createEngine, type SubgraphRequest } from '../index.js';
import { compose } from '../testing/federation.js';

const supergraphSdl = compose({
  works: 'type Query { works: [Work] } type Work @key(fields: "code") { code: ID! }',
  costs: `type Work @key(fields: "code") { code: ID! cost(in: String): Int people: Int }`,
  money: `type Work @key(fields: "code") {
    code: ID! cost(in: String): Int @external people: Int @external
    isFunded: Boolean owner: Office
    perHead: Int @requires(fields: "cost people")
    dear: Boolean @requires(fields: "cost")
    dearAbroad: Boolean @requires(fields: "cost(in: \\"USD\\")") }
    type Office @key(fields: "id") { id: ID! }`,
  offices: 'type Office @key(fields: "id") { id: ID! name: String }',
});

/** Which subgraphs were asked, in their order, and what `money` was sent. */
async function ask(query: string, isDown = false) {
  const asked: string[] = [];
  const sent: unknown[] = [];
  const answers: Readonly<Record<string, (request: SubgraphRequest) => object>> = {
    works: () => ({ works: [{ __typename: 'Work', code: 'W1' }] }),
    costs: ({ query }) => {
      if (isDown) throw new Error('ECONNREFUSED');
      const [abroad = ''] = /_required_cost_\w+/.exec(query) ?? [];
      return { _entities: [{ cost: 12, people: 3, ...(abroad && { [abroad]: 9 }) }] };
    },
    money: ({ variables }) => {
      sent.push(...Object.values(variables));
      return {
        _entities: [
          {
            isFunded: true,
            owner: { __typename: 'Office', id: '1' },
            perHead: 4,
            dear: false,
            dearAbroad: true,
          },
        ],
      };
    },
    offices: () => ({ _entities: [{ name: 'Vialidad' }] }),
  };
  const engine = createEngine({
    supergraphSdl,
    transportOf:
      ({ name }) =>
      (request) => {
        asked.push(name);
        return { data: answers[name]?.(request) ?? null } as never;
      },
  });
  const { data, errors } = await engine.execute({ document: parse(query), context: undefined });
  return {
    asked,
    sent,
    data,
    codes: errors?.map(({ path, extensions }) => `${path?.join('.')} ${extensions['code']}`),
  };
}

it('one subgraph is asked once for what needs nothing and for what needs others', async () => {
  const { asked, sent, data } = await ask('{ works { isFunded perHead dear } }');
  expect(asked).toEqual(['works', 'costs', 'money']);
  expect(sent).toEqual([[{ __typename: 'Work', code: 'W1', cost: 12, people: 3 }]]);
  expect(data).toEqual({ works: [{ isFunded: true, perHead: 4, dear: false }] });
});

it('what needs nothing is there although what the rest needs is not', async () => {
  const { asked, data, codes } = await ask('{ works { isFunded perHead } }', true);
  expect(asked).toEqual(['works', 'costs', 'money']);
  expect(data).toEqual({ works: [{ isFunded: true, perHead: null }] });
  expect(codes).toEqual(['works.0 GRAFO_SUBGRAPH_UNAVAILABLE']);
});

it('what others wait for is not put off', async () => {
  const { asked, data } = await ask('{ works { owner { name } perHead } }');
  expect(asked.toSorted()).toEqual(['costs', 'money', 'money', 'offices', 'works']);
  expect(data).toEqual({ works: [{ owner: { name: 'Vialidad' }, perHead: 4 }] });
});

it('requirements of one field with other arguments are sent apart', async () => {
  const { sent } = await ask('{ works { dear dearAbroad } }');
  expect(sent).toEqual([
    [{ __typename: 'Work', code: 'W1', cost: 12 }],
    [{ __typename: 'Work', code: 'W1', cost: 9 }],
  ]);
});
