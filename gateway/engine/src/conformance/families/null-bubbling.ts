/** Nulls where they may not be: how far they bubble, and at which paths the reader is told. */
import type { Family } from '../family.type.js';

const failure = () => {
  throw new Error('secret');
};

const bubbling: Family = {
  name: 'null bubbling',
  subgraphs: {
    a: `type Query { strict: [Node!]! loose: [Node] mixed: [Node!] one: Node grid: [[Node!]]! bad: Int! }
        type Node @key(fields: "id") { id: ID! next: Node }`,
    b: `type Node @key(fields: "id") {
          id: ID! must: String! may: String list: [Int!] grid: [[Int]!] inner: Inner!
        }
        type Inner { value: Int! other: Int }`,
  },
  data: () => {
    const node = (id: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
      __typename: 'Node',
      id,
      must: `must ${id}`,
      may: `may ${id}`,
      list: [1, 2],
      grid: [[1, null], []],
      inner: { value: 1, other: null },
      ...more,
    });
    const good = node('1');
    const bad = node('2', { must: failure, may: failure, list: [1, failure, 3], grid: [[1], failure] });
    const inner = node('3', { inner: { value: failure, other: failure } });
    Object.assign(good, { next: bad });
    Object.assign(inner, { next: good });
    const nodes = [good, bad, inner];
    return {
      Query: {
        strict: nodes,
        loose: [...nodes, null],
        mixed: nodes,
        one: inner,
        grid: [nodes, null, [good]],
        bad: failure,
      },
      entities: nodes,
    };
  },
  cases: {
    'nulls a nullable field that failed, and only it': '{ loose { id may } }',
    'nulls the item of a list when a non-null field of it failed': '{ loose { id must } }',
    'nulls a list of non-null items': '{ mixed { id must } one { id } }',
    'nulls the whole response when nothing on the way can be null': '{ strict { id must } one { id } }',
    'nulls a list of leaves': '{ loose { list grid } }',
    'nulls the inner list of two': '{ grid { id must } }',
    'bubbles through an object that is not null': '{ loose { inner { value } id } }',
    'nulls a nullable field in an object': '{ loose { inner { other } } }',
    'bubbles as far as the nearest nullable entity': '{ one { id next { id must next { must } } } }',
    'has the reader’s keys in the paths': '{ l: loose { m: must n: inner { v: value } id: may } }',
    'nulls everything for a root field that cannot be null': '{ bad one { id } }',
  },
};

const samePath: Family = {
  name: 'failures of entities that are reached by several ways',
  subgraphs: {
    teams: `
      type Query { teams: [Team!]! captain: Person }
      type Team { name: String! members: [Person] lead: Person }
      type Person @key(fields: "id") { id: ID! }`,
    people: 'type Person @key(fields: "id") { id: ID! name: String! age: Int friends: [Person!] }',
  },
  data: () => {
    const ada: Record<string, unknown> = { __typename: 'Person', id: '1', name: 'Ada', age: 36 };
    const bob: Record<string, unknown> = { __typename: 'Person', id: '2', name: failure, age: failure };
    Object.assign(ada, { friends: [ada] });
    Object.assign(bob, { friends: [ada, bob] });
    const teams = [
      { name: 'x', members: [ada, bob, null, bob], lead: bob },
      { name: 'y', members: [bob, ada], lead: ada },
    ];
    return { Query: { teams, captain: bob }, entities: [ada, bob] };
  },
  cases: {
    'tells each place of it': '{ teams { members { age } lead { age } } captain { age } }',
    'nulls each place of it': '{ teams { members { name } lead { name } } captain { name } }',
    'keeps what was asked of it elsewhere': '{ teams { members { id age } lead { name } } captain { id } }',
    'counts through lists of lists':
      '{ teams { members { friends { age friends { a: age } } } } captain { friends { age } } }',
    'bubbles through lists of entities':
      '{ captain { id friends { name } } teams { lead { friends { name } } } }',
  },
};

export const nullBubbling: readonly Family[] = [bubbling, samePath];
