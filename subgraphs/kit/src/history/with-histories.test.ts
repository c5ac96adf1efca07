import type { Principal } from '@grafo-abierto/schema';
import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { withHistories } from './with-histories.js';

const SDL = `
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  scalar DateTime
  type PageInfo { endCursor: String }
  type Query { tree: Tree }
  type Tree { id: ID! name: String! height: Int! owner: String @requiresScopes(scopes: [["administrator"]]) }`;

const history = { table: 'tree', jurisdiction: 'place', state: { name: ['name'], height: ['height'] } };

const CHANGE = {
  id: 'oak',
  version: 1,
  at: '2026-03-01 09:00:00.5-03',
  actorName: 'Ana',
  state: { name: 'Roble', place: 'AR-M' },
};

async function askChange(selection: string, principal: Principal | null = null): Promise<unknown> {
  const schema = withHistories(buildSchema(SDL), { Tree: history });
  const { data, errors } = await execute({
    schema,
    document: parse(`{ tree { history(first: 1) { edges { node { ${selection} } } } } }`),
    rootValue: { tree: { id: 'oak' } },
    contextValue: { principal, histories: { of: () => ({ edges: [{ node: CHANGE }] }) } },
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)).tree.history.edges[0].node;
}

const editorOf = (of: string): Principal => ({
  subject: 's',
  office: 'o',
  name: null,
  grants: [{ role: 'editor', of }],
});

describe('the history of a type', () => {
  it('shows what was kept of an entity, and null for a field that was not kept then', async () => {
    expect(await askChange('at state { name height }')).toEqual({
      at: '2026-03-01T12:00:00.500Z',
      state: { name: 'Roble', height: null },
    });
  });

  it.each([
    ['an editor of the place', editorOf('AR-M'), 'Ana'],
    ['an editor of what it lies in', editorOf('AR'), 'Ana'],
    ['an editor of another place', editorOf('AR-J'), null],
    ['nobody', null, null],
  ])(
    'shows the name of the person to those who may edit, and not to others: %s',
    async (_who, principal, actorName) => {
      expect(await askChange('actorName', principal)).toEqual({ actorName });
    },
  );

  it.each([
    ['is protected, since everybody reads it', 'owner', 'Tree.owner is protected'],
    ['the type does not have', 'age', 'Tree has no field age'],
  ])('has no field that %s', (_what, field, message) => {
    const wrong = { table: 'tree', state: { [field]: [field] } };
    expect(() => withHistories(buildSchema(SDL), { Tree: wrong })).toThrow(message);
  });
});
