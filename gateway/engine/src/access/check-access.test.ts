import { composeSupergraph, type Principal } from '@grafo-abierto/schema';
import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../create-engine.js';
import { checkAccess, createAccessModel } from './check-access.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@authenticated", { name: "@requiresScopes", as: "@roles" }])\n`;
const { sdl: supergraphSdl } = composeSupergraph([
  {
    name: 'people',
    url: 'inproc://people',
    sdl: `${LINK}
      type Query { person: Person open: Office any: Addressed some: Some token: Token kind: Kind }
      type Mutation { rename(to: String): Person @roles(scopes: [["administrator"], ["editor", "reviewer"]]) }
      interface Addressed { email: String }
      union Some = Person | Office | Vault
      type Person implements Addressed @key(fields: "id") { id: ID! name: String email: String @authenticated friend: Person }
      type Office implements Addressed { email: String }
      type Vault @authenticated { door: String }
      scalar Token @roles(scopes: [["administrator"]])
      enum Kind @authenticated { A }`,
  },
  {
    name: 'salaries',
    url: 'inproc://salaries',
    sdl: `${LINK} type Person @key(fields: "id") { id: ID! salary: Int @roles(scopes: [["reviewer"]]) @authenticated }`,
  },
]);
const { schema } = createEngine({ supergraphSdl, transportOf: () => () => ({ data: {} }) });
const model = createAccessModel({ schema, document: parse(supergraphSdl) });

function withRoles(...roles: ('administrator' | 'editor' | 'reviewer' | 'reader')[]): Principal {
  return { subject: 's', office: 'o', name: null, grants: roles.map((role) => ({ role, of: null })) };
}

/** The coordinates that are refused. */
function refused(
  query: string,
  principal: Principal | null,
  variables = {},
  operationName?: string,
): string[] {
  const document = parse(query);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('no such operation');
  const unmet = checkAccess({ document, operation, variables, principal }, model);
  return unmet.map(({ coordinate }) => coordinate);
}

describe('what an operation demands of its reader', () => {
  it('is nothing where nothing is protected', () => {
    expect(refused('{ __typename __schema { types { name } } person { name friend { id } } }', null)).toEqual(
      [],
    );
  });

  it('names every coordinate that is refused, each once, and what would do', () => {
    const query = '{ person { email again: email friend { email salary } } }';
    expect(refused(query, null)).toEqual(['Person.email', 'Person.salary']);
    expect(refused(query, withRoles('reader'))).toEqual(['Person.salary']);
    expect(refused(query, withRoles('reviewer'))).toEqual([]);
  });

  it('is all of one of the lists', () => {
    const query = 'mutation { rename(to: "x") { name } }';
    expect(refused(query, null)).toEqual(['Mutation.rename']);
    expect(refused(query, withRoles('editor'))).toEqual(['Mutation.rename']);
    expect(refused(query, withRoles('editor', 'reviewer'))).toEqual([]);
    expect(refused(query, withRoles('administrator'))).toEqual([]);
  });

  it.each([
    ['an alias', '{ person { x: email } }', ['Person.email']],
    [
      'a fragment',
      '{ person { ...a } } fragment a on Person { ...b } fragment b on Person { email }',
      ['Person.email'],
    ],
    ['an inline fragment', '{ some { ... on Person { ... { email } } } }', ['Person.email']],
    ['an interface', '{ any { email } }', ['Addressed.email', 'Person.email']],
    ['a type of a union', '{ some { ... on Vault { __typename } } }', ['Vault']],
    ['a scalar', '{ token }', ['Token']],
    ['an enum', '{ kind }', ['Kind']],
  ])('is not lost behind %s', (_what, query, coordinates) => {
    expect(refused(query, null)).toEqual(coordinates);
  });

  it('is not that of a neighbour', () => {
    expect(refused('{ open { email } any { ... on Office { email } } some { __typename } }', null)).toEqual(
      [],
    );
  });

  it('leaves out what the operation leaves out, whatever it was asked with before', () => {
    const query = 'query ($mine: Boolean = false) { person { name email @include(if: $mine) } }';
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const ask = (variables: Readonly<Record<string, unknown>>) =>
      checkAccess({ document, operation, variables, principal: null }, model).length;
    expect([ask({}), ask({ mine: true }), ask({ mine: false }), ask({ mine: 1 })]).toEqual([0, 1, 0, 0]);
  });

  it('is that of the operation that runs, and not of another in the document', () => {
    const query = 'query Open { person { name } } query Mine { person { email } }';
    expect(refused(query, null, {}, 'Open')).toEqual([]);
    expect(refused(query, null, {}, 'Mine')).toEqual(['Person.email']);
  });

  it('is found in no time where fragments spread each other twice, a hundred times over', () => {
    const fragments = Array.from(
      { length: 100 },
      (_, n) => `fragment f${n} on Person { friend { ...f${n + 1} } other: friend { ...f${n + 1} } }`,
    );
    const query = `{ person { ...f0 } } ${fragments.join(' ')} fragment f100 on Person { email }`;
    expect(refused(query, null)).toEqual(['Person.email']);
  });
});
