import { describe, expect, it } from 'vitest';
import type { Transport } from '../index.js';
import { type FederationOptions, federate } from '../testing/federation.js';
import { toldErrors } from '../testing/told-errors.js';

/** A registry of places and of works in them, and a plugin that may be asked for those of place A alone. */
function worksOf(transports?: FederationOptions['transports'], plugin = PLUGIN) {
  const representations: unknown[] = [];
  const federation = federate({
    subgraphs: {
      places: 'type Query { places: [Place!] } type Place @key(fields: "id") { id: ID! name: String }',
      works: `
        type Query { works: [Work] found: [Work] }
        type Work @key(fields: "id") @key(fields: "id place { id }") { id: ID! title: String place: Place }
        type Place @key(fields: "id", resolvable: false) { id: ID! }`,
      lists: 'type Query { listed: [Work] } type Work @key(fields: "id", resolvable: false) { id: ID! }',
      plugin,
    },
    scopeOf: (name) =>
      name === 'plugin'
        ? (entity) =>
            entity.__typename === 'Place'
              ? entity['id'] === 'A'
              : (entity['place'] as { id?: unknown } | null | undefined)?.id === 'A'
        : undefined,
    transports: (name, transport) => {
      const inner = transports?.(name, transport) ?? transport;
      return (request) => {
        if (name === 'plugin') representations.push(...Object.values(request.variables).flat());
        return inner(request);
      };
    },
    data: () => {
      const [a, b] = ['A', 'B'].map((id) => ({
        __typename: 'Place',
        id,
        name: `place ${id}`,
        pluginCount: 3,
      }));
      const work = (id: string, place: unknown) => ({
        __typename: 'Work',
        id,
        title: `title ${id}`,
        place,
        pluginScore: 1,
        pluginLabel(this: { title?: string }) {
          return `label of ${this.title}`;
        },
      });
      const works = [work('1', a), work('2', b), work('3', null)];
      return {
        Query: { places: [a, b], works, listed: works, found: works.slice(1) },
        entities: [a, b, ...works] as object[] as never,
      };
    },
  });
  return { federation, representations };
}

const PLUGIN = `
  type Place @key(fields: "id") { id: ID! pluginCount: Int }
  type Work @key(fields: "id place { id }") {
    id: ID! place: Place title: String @external pluginScore: Int pluginLabel: String @requires(fields: "title")
  }`;

describe('a subgraph that may be asked for some entities alone', () => {
  it('is told of those, in every list of its fetch, and the fields of the others are null without an error', async () => {
    const { federation, representations } = worksOf();
    const result = await federation.run('{ places { id pluginCount } works { id pluginLabel } }');
    expect(result).toEqual({
      data: {
        places: [
          { id: 'A', pluginCount: 3 },
          { id: 'B', pluginCount: null },
        ],
        works: [
          { id: '1', pluginLabel: 'label of title 1' },
          { id: '2', pluginLabel: null },
          { id: '3', pluginLabel: null },
        ],
      },
    });
    expect(representations).toEqual([
      { __typename: 'Place', id: 'A' },
      { __typename: 'Work', id: '1', place: { id: 'A' }, title: 'title 1' },
    ]);
  });

  it('is not called where none of them is', async () => {
    const { federation } = worksOf();
    const result = await federation.run('{ found { id pluginScore pluginLabel } }');
    expect(federation.asked).toEqual(['works']);
    expect(result).toEqual({
      data: {
        found: [
          { id: '2', pluginScore: null, pluginLabel: null },
          { id: '3', pluginScore: null, pluginLabel: null },
        ],
      },
    });
  });

  it('is told nothing where the subgraph is down that knows which they are, and that one alone is blamed', async () => {
    const down: Transport = () => {
      throw new Error('down');
    };
    const { federation, representations } = worksOf((name, transport) =>
      name === 'works' ? down : transport,
    );
    const { data, errors } = await federation.run('{ listed { id pluginScore } }');
    expect(representations).toEqual([]);
    expect(data).toEqual({ listed: ['1', '2', '3'].map((id) => ({ id, pluginScore: null })) });
    expect(new Set(toldErrors(errors).map(({ subgraph }) => subgraph))).toEqual(new Set(['works']));
  });

  it('is not blamed where a field that may not be null is one of the others’', async () => {
    const { federation } = worksOf(undefined, PLUGIN.replace('pluginCount: Int', 'pluginCount: Int!'));
    const { data, errors } = await federation.run('{ places { id pluginCount } }');
    expect(data).toEqual({ places: null });
    expect(toldErrors(errors)).toMatchObject([
      { code: 'GRAFO_FIELD_NULL', subgraph: undefined, path: 'places.1.pluginCount' },
    ]);
  });
});
