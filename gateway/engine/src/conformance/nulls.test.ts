import { describe, it } from 'vitest';
import { expectConformance } from '../testing/expect-conformance.js';
import { federate } from '../testing/federation.js';

const failure = () => {
  throw new Error('secret');
};

describe('null bubbling', () => {
  const federation = federate({
    subgraphs: {
      a: `type Query { strict: [Node!]! loose: [Node] mixed: [Node!] one: Node grid: [[Node!]]! bad: Int! }
          type Node @key(fields: "id") { id: ID! next: Node }`,
      b: 'type Node @key(fields: "id") { id: ID! must: String! may: String list: [Int!] grid: [[Int]!] inner: Inner! } type Inner { value: Int! other: Int }',
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
  });

  const cases: Readonly<Record<string, string>> = {
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
  };
  for (const [name, query] of Object.entries(cases)) it(name, () => expectConformance(federation, query));
});
