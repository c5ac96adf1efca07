import { beforeAll, describe, expect, it } from 'vitest';
import { parseFieldSet } from '../../compose/supergraph/field-set.js';
import { normalFieldSet } from '../../compose/supergraph/normal-field-set.js';
import { readDemands } from '../../identity/access-demand.js';
import { readCoreSchemas, readRealCore, readRealPolicy } from '../testing/real-core.js';
import type { CoreGraph } from './core-graph.js';
import { parsePolicy } from './policy.js';

const policy = readRealPolicy();
const named = new Map(
  Object.entries(policy.owners).flatMap(([owner, types]) => types.map((type) => [type, owner])),
);

/** The subgraphs of the core whose SDL declares a type. */
function declaredBy(type: string): readonly string[] {
  return readCoreSchemas()
    .filter(({ sdl }) => new RegExp(`^\\w+ ${type}\\b`, 'm').test(sdl))
    .map(({ name }) => name);
}

describe('policy.yaml', () => {
  let core: CoreGraph;
  beforeAll(() => {
    core = readRealCore();
  });

  it('names the owner of every entity of the core', () => {
    const entities = [...core.types.values()].filter(({ keys }) => keys.size > 0);
    expect(entities.filter(({ name }) => !named.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it('names as owner a subgraph that declares it', () => {
    const wrong = [...core.types.values()].filter(
      ({ name }) => named.has(name) && !declaredBy(name).includes(named.get(name) ?? ''),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('names as values of the kit all that every subgraph of the core may print, and no entity', () => {
    // It answers with the lists of others, and is asked in their words.
    const printers = (type: string) => declaredBy(type).filter((name) => name !== 'discovery');
    const shared = [...core.types.values()].filter(
      ({ name, keys }) => printers(name).length > 1 && keys.size === 0 && !/^(Query|Mutation)$/.test(name),
    );
    expect(shared.filter(({ name }) => !core.values.has(name)).map(({ name }) => name)).toEqual([]);
    expect(policy.values.filter((name) => named.has(name))).toEqual([]);
  });

  it('extends types by a key that they have', () => {
    for (const [type, { key }] of core.extensible) {
      const keys = core.types.get(type)?.keys;
      if (keys) expect([...keys], type).toContain(normalFieldSet(parseFieldSet(key)));
    }
  });

  it('exports fields that exist, and that everybody may read', () => {
    for (const [type, { exportable }] of core.extensible) {
      const fields = core.types.get(type)?.fields;
      for (const name of fields ? exportable : []) {
        const field = fields?.get(name);
        expect(field, `${type}.${name}`).toBeDefined();
        expect(readDemands(`${type}.${name}`, field?.directives)).toEqual([]);
      }
    }
  });

  it.each(['owners: {}', 'nothing', '{ owners: {}, values: [a], extensible: {} }'])(
    'is refused as %s',
    (text) => {
      expect(() => parsePolicy(text)).toThrow();
    },
  );
});
