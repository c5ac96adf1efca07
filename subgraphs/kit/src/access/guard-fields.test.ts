import type { Principal } from '@grafo-abierto/schema';
import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { guardFields } from './guard-fields.js';

const DIRECTIVES = `
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM\n`;

const reviewer: Principal = {
  subject: 's',
  office: 'o',
  name: null,
  grants: [{ role: 'reviewer', of: null }],
};

async function ask(sdl: string, query: string, rootValue: object, principal: Principal | null) {
  const schema = buildSchema(DIRECTIVES + sdl);
  guardFields(schema);
  const { data, errors = [] } = await execute({
    schema,
    document: parse(query),
    rootValue,
    contextValue: { principal },
  });
  return { data: JSON.parse(JSON.stringify(data)), errors: errors.map(({ extensions }) => extensions) };
}

describe('a field that asks who you are', () => {
  const sdl = `
    type Query { person: Person }
    type Person { name: String email: String @authenticated rating: Int @requiresScopes(scopes: [["administrator"], ["reviewer"]]) }`;
  const root = { person: { name: 'Ana', email: 'ana@example.org', rating: 5 } };
  const query = '{ person { name email rating } }';

  it('is null with the reason for nobody, and the others come', async () => {
    expect(await ask(sdl, query, root, null)).toEqual({
      data: { person: { name: 'Ana', email: null, rating: null } },
      errors: [
        {
          code: 'GRAFO_ACCESS_UNAUTHENTICATED',
          parameters: { coordinate: 'Person.email', scopes: 'reader' },
        },
        {
          code: 'GRAFO_ACCESS_UNAUTHENTICATED',
          parameters: { coordinate: 'Person.rating', scopes: 'administrator | reviewer' },
        },
      ],
    });
  });

  it('is refused to who has another right, and comes to who has it', async () => {
    const reader = { ...reviewer, grants: [] };
    expect((await ask(sdl, query, root, reader)).errors.map(({ code }) => code)).toEqual([
      'GRAFO_ACCESS_FORBIDDEN',
    ]);
    expect((await ask(sdl, query, root, reviewer)).data).toEqual(root);
  });

  it('does not run', async () => {
    let runs = 0;
    const count = () => ++runs;
    const mutation = 'type Query { a: Int } type Mutation { count: Int @authenticated }';
    expect((await ask(mutation, 'mutation { count }', { count }, null)).data).toEqual({ count: null });
    expect(runs).toBe(0);
    await ask(mutation, 'mutation { count }', { count }, reviewer);
    expect(runs).toBe(1);
  });

  it.each([
    ['its type', 'type Query { a: A } type A @authenticated { b: Int }'],
    [
      'its interface',
      'type Query { a: A } interface I { b: Int @authenticated } type A implements I { b: Int }',
    ],
    ['what it gives', 'type Query { a: A } scalar S @authenticated type A { b: S }'],
    ['an extension of its type', 'type Query { a: A } type A { b: Int } extend type A @authenticated'],
    ['a demand that nobody can meet', 'type Query { a: A } type A { b: Int @requiresScopes(scopes: []) }'],
  ])('is asked by %s too', async (_what, types) => {
    expect((await ask(types, '{ a { b } }', { a: { b: 1 } }, null)).data).toEqual({ a: { b: null } });
  });
});
