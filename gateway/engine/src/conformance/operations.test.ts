import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { federate } from '../testing/federation.js';

const person = { __typename: 'Person', id: '1', name: 'Ada' };
const federation = federate({
  subgraphs: {
    people: 'type Query { people(first: Int): [Person!]! } type Person { id: ID! name: String! }',
  },
  data: () => ({ Query: { people: [person] }, entities: [] }),
});

describe('variables', () => {
  it('of another type are refused with their place in the document', async () => {
    const { data, errors } = await federation.run('query($f: Int!) { people(first: $f) { id } }', {
      f: 'many',
    });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions['code']).toBe('GRAFO_VARIABLES_INVALID');
    expect(errors?.[0]?.message).toContain('$f');
    expect(errors?.[0]?.locations).toEqual([{ line: 1, column: 7 }]);
    expect(federation.asked).toEqual([]);
  });
});

describe('operations of one document', () => {
  it('are told apart by their names', async () => {
    const document = parse('query A { people { id } } query B { people { name } }');
    const run = (operationName?: string) =>
      federation.engine.execute({ document, context: undefined, ...(operationName && { operationName }) });
    expect((await run('B')).data).toEqual({ people: [{ name: 'Ada' }] });
    expect((await run('A')).data).toEqual({ people: [{ id: '1' }] });
    expect((await run()).errors?.[0]?.extensions['code']).toBe('GRAFO_OPERATION_UNKNOWN');
    expect((await run('C')).errors?.[0]?.extensions['code']).toBe('GRAFO_OPERATION_UNKNOWN');
  });
});
