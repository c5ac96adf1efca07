import type { PlanNode } from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSupergraph } from '../supergraph/read-supergraph.js';
import { compose } from '../testing/federation.js';
import { createPlanner } from './planner.js';
import { planThoroughly } from './thorough/plan-thoroughly.js';

const sdl = compose({
  a: 'type Query { things: [Thing] thing: Thing } type Thing @key(fields: "id") { id: ID! other: Thing }',
  b: 'type Thing @key(fields: "id") { id: ID! name(in: String): String }',
  c: 'type Thing @key(fields: "id") { id: ID! size: Int }',
});
const supergraph = readSupergraph(sdl, []);

/** The subgraphs that a plan asks, those at the same time together. */
function outline(node: PlanNode | undefined): unknown {
  if (node?.kind === 'Sequence') return node.nodes.map(outline);
  if (node?.kind === 'Parallel') return { together: node.nodes.map(outline) };
  if (node?.kind === 'Flatten') return outline(node.node);
  return node && 'serviceName' in node ? node.serviceName : undefined;
}

const thoroughly = (text: string) => planThoroughly(parse(text), supergraph);

describe('the thorough planner', () => {
  it('asks at the same time what does not wait for each other', () =>
    expect(outline(thoroughly('{ things { name size } }'))).toEqual(['a', { together: ['b', 'c'] }]));
  it('asks one subgraph once for what it is asked at the same time', () =>
    expect(outline(thoroughly('{ things { name } thing { name(in: "es") other { name } } }'))).toEqual([
      'a',
      'b',
    ]));
  it('sends each fetch only the variables that it uses, whatever their names', () => {
    const plan = thoroughly(
      'query($r: String, $r0: String) { thing { name(in: $r0) } things { name(in: $r0) size } }',
    );
    const text = JSON.stringify(plan);
    expect(text).toContain('($r0: String, $_r0: [_Any!]!)');
    expect(text).not.toContain('$r:');
  });
  it('has nothing to plan where nothing is selected', () =>
    expect(thoroughly('{ __typename }')).toBeUndefined());
  it('gives up on an operation that has no end of fetches', () => {
    const levels = Array.from(
      { length: 14 },
      (_, n) => `fragment F${n} on Thing { other { ...F${n + 1} } o: other { ...F${n + 1} } }`,
    );
    const document = `{ thing { ...F0 } } ${levels.join(' ')} fragment F14 on Thing { size }`;
    expect(() => thoroughly(document)).toThrow('too many fetches');
  });
});

describe('the planner', () => {
  it('plans an operation that the Rust planner would look at for too long', async () => {
    const levels = Array.from(
      { length: 11 },
      (_, n) => `fragment F${n} on Thing { other { ...F${n + 1} } o: other { ...F${n + 1} } }`,
    );
    const document = parse(`{ thing { ...F0 } } ${levels.join(' ')} fragment F11 on Thing { id }`);
    expect(outline(await createPlanner(sdl, supergraph)(document))).toBe('a');
  });
});
