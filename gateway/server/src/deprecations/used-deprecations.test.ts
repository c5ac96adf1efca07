import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { usedDeprecations } from './used-deprecations.js';

const schema = buildSchema(`
  enum Order { UP DOWN @deprecated(reason: "Usá UP. [since: 2026-12-01] [sunset: 2027-05-01]") }
  input Where { near: Int, kind: String @deprecated(reason: "Usá near.") }
  type Place { name: String, people: Int @deprecated(reason: "Usá area. [sunset: 2027-03-01]"), area: Int }
  type Query {
    place(id: ID!, order: Order, where: Where, lang: String @deprecated): Place
    old: Place @deprecated
  }`);

/** Of the document's first operation. */
function used(text: string) {
  const document = parse(text);
  const [operation] = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return operation ? usedDeprecations(document, operation, schema) : undefined;
}

describe('what of an operation is deprecated', () => {
  it('is each field, argument, input field and enum value that it writes, once', () => {
    const text = `{ old { ...P } place(id: 1, order: DOWN, where: { kind: "x" }, lang: "es") { ...P people } }
      fragment P on Place { many: people }`;
    const reason = 'No longer supported';
    expect(used(text)).toEqual([
      { coordinate: 'Query.old', reason, since: null, sunset: null },
      {
        coordinate: 'Order.DOWN',
        reason: 'Usá UP. [since: 2026-12-01] [sunset: 2027-05-01]',
        since: '2026-12-01',
        sunset: '2027-05-01',
      },
      { coordinate: 'Where.kind', reason: 'Usá near.', since: null, sunset: null },
      { coordinate: 'Query.place(lang:)', reason, since: null, sunset: null },
      {
        coordinate: 'Place.people',
        reason: 'Usá area. [sunset: 2027-03-01]',
        since: null,
        sunset: '2027-03-01',
      },
    ]);
  });

  it('is nothing of what another operation of the document writes', () => {
    expect(used('query A { place(id: 1, order: UP) { area } } query B { old { name } }')).toEqual([]);
  });
});
