import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Facts } from '../plan/facts.js';
import { readSupergraph } from '../supergraph/read-supergraph.js';
import { compose } from '../testing/federation.js';
import { ExecutableCache } from './executable-cache.js';
import { OperationCache } from './operation-cache.js';

const MAXIMUM_BYTES = 200_000;
const supergraphSdl = compose({
  a: 'type Query { thing(id: ID): Thing } type Thing @key(fields: "id") { id: ID! name: String other: Thing }',
  b: 'type Thing @key(fields: "id") { id: ID! size: Int }',
});

function createCaches() {
  const supergraph = readSupergraph(supergraphSdl, []);
  const subgraphs = new Map(
    supergraph.graphs.map(({ key, name }) => {
      const nothing = {
        transport: () => ({ data: null }),
        scope: undefined,
        isWatched: false,
        onFailure: () => undefined,
      };
      return [key, { name, graph: key, ...nothing }];
    }),
  );
  const facts = new Facts(supergraph);
  return {
    operations: new OperationCache(MAXIMUM_BYTES, supergraph.fieldNames),
    executables: new ExecutableCache(MAXIMUM_BYTES, {
      supergraph,
      subgraphs,
      facts,
      objectsUntilCompiled: 200,
    }),
  };
}

describe('the caches of operations', () => {
  it('plan an operation once, also when it is parsed anew', () => {
    const { operations, executables } = createCaches();
    const ask = () => {
      const operation = operations.get(parse('{ thing(id: "1") { name size } }'), undefined);
      return operation && executables.get(operation, {});
    };
    expect(ask()).toBeDefined();
    expect(ask()).toBe(ask());
  });

  it('stay within their bytes whatever readers send', () => {
    const { operations, executables } = createCaches();
    let most = 0;
    for (let number = 0; number < 300; number++) {
      const document = parse(`query Q${number} { thing(id: "${number}") { name size other { name size } } }`);
      const operation = operations.get(document, undefined);
      if (operation) executables.get(operation, {});
      most = Math.max(most, operations.bytes, executables.bytes);
    }
    expect(most).toBeLessThanOrEqual(MAXIMUM_BYTES);
    expect(most).toBeGreaterThan(MAXIMUM_BYTES / 2);
  });

  it('stay within their bytes whatever conditions a reader combines', () => {
    const { operations, executables } = createCaches();
    const names = Array.from({ length: 10 }, (_, index) => `v${index}`);
    const fields = names.map((name) => `${name}x: thing(id: "${name}") @include(if: $${name}) { name size }`);
    const text = `query(${names.map((name) => `$${name}: Boolean!`).join(' ')}) { ${fields.join(' ')} }`;
    const operation = operations.get(parse(text), undefined);
    for (let combination = 0; operation && combination < 300; combination++) {
      const bits = names.map((name, index) => [name, (combination & (1 << index)) !== 0]);
      executables.get(operation, Object.fromEntries(bits));
      expect(executables.bytes).toBeLessThanOrEqual(MAXIMUM_BYTES);
    }
  });

  it('do not keep an operation that could not be planned', () => {
    const { operations, executables } = createCaches();
    const operation = operations.get(parse('{ nothing { like } }'), undefined);
    if (!operation) throw new Error('it is an operation all the same');
    expect(() => executables.get(operation, {})).toThrow();
    expect(executables.bytes).toBe(0);
  });
});
