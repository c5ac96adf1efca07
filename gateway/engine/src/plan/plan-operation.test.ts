import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSupergraph } from '../supergraph/read-supergraph.js';
import { compose } from '../testing/federation.js';
import { Facts } from './facts.js';
import { planOperation } from './plan-operation.js';

const sdl = compose({
  a: 'type Query { things: [Thing] thing: Thing } type Thing @key(fields: "id") { id: ID! other: Thing }',
  b: 'type Thing @key(fields: "id") { id: ID! name(in: String): String }',
  c: 'type Thing @key(fields: "id") { id: ID! size: Int }',
});
const facts = new Facts(readSupergraph(sdl, []));
const planned = (text: string) => planOperation(parse(text), facts);

/** Each fetch of a plan as its subgraph, after those that it waits for. */
function outline(text: string): readonly string[] {
  const plan = planned(text);
  const nameOf = (place: number) => plan[place]?.graph.toLowerCase() ?? '';
  return plan.map(({ after }, place) => [...after.map(nameOf), nameOf(place)].join(' > '));
}

describe('a plan', () => {
  it('asks at the same time what does not wait for each other', () =>
    expect(outline('{ things { name size } }')).toEqual(['a', 'a > b', 'a > c']));
  it('asks one subgraph once for what it is asked at the same time', () =>
    expect(outline('{ things { name } thing { name(in: "es") other { name } } }')).toEqual(['a', 'a > b']));
  it('sends each fetch only the variables that it uses, whatever their names', () => {
    const [, names] = planned(
      'query($r: String, $representations: String) { thing { name(in: $representations) } things { size } }',
    );
    expect(names?.variables).toEqual(['representations']);
    expect(names && print(names.operation)).toContain(
      '($representations: String, $_representations: [_Any!]!)',
    );
  });
  it('is empty where nothing is selected', () => expect(planned('{ __typename }')).toEqual([]));
  it('is none for an operation that has no end of fetches', () => {
    const levels = Array.from(
      { length: 14 },
      (_, n) => `fragment F${n} on Thing { other { ...F${n + 1} } o: other { ...F${n + 1} } }`,
    );
    const document = `{ thing { ...F0 } } ${levels.join(' ')} fragment F14 on Thing { size }`;
    expect(() => planned(document)).toThrow('too many fetches');
  });
});
