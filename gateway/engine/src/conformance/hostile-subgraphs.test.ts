import { describe, expect, it } from 'vitest';
import { answer, describeValue, entities, malformed, PEOPLE } from '../testing/hostile-plugin.js';
import { toldErrors } from '../testing/told-errors.js';

describe('keys that were not asked', () => {
  it('never overwrite the core’s values', async () => {
    const evil = { __typename: 'Person', id: 'evil', name: 'evil', home: { city: 'evil' }, score: 1 };
    const { result } = await answer(PEOPLE, { ...entities(evil, evil), errors: undefined, name: 'evil' });
    expect(result).toEqual({
      data: {
        people: [
          { id: '1', name: 'Ada', score: 1 },
          { id: '2', name: 'Bob', score: 1 },
        ],
      },
    });
  });

  it('do not reach Object.prototype', async () => {
    const evil: unknown = JSON.parse(
      '{"score": 1, "__proto__": {"polluted": true, "name": "evil"}, "constructor": {"prototype": {"polluted": true}}}',
    );
    const { result } = await answer(PEOPLE, entities(evil, evil));
    expect(result.data?.['people']).toEqual([
      { id: '1', name: 'Ada', score: 1 },
      { id: '2', name: 'Bob', score: 1 },
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('do not add root fields', async () => {
    const { result } = await answer(
      '{ count me { id } }',
      { data: { count: 1, me: { id: 'evil' } } },
      {
        data: { me: { id: '1' } },
      },
    );
    expect(result).toEqual({ data: { count: 1, me: { id: '1' } } });
  });
});

describe('entities that were not asked for', () => {
  const cases: Readonly<Record<string, unknown>> = {
    'too few of them': entities({ score: 1 }),
    'too many of them': entities({ score: 1 }, { score: 2 }, { score: 3 }),
    'none of them': entities(),
    'an object for the list': { data: { _entities: { 0: { score: 1 }, 1: { score: 2 }, length: 2 } } },
    'no list at all': { data: {} },
    'null for the list': { data: { _entities: null } },
    'leaves for entities': entities('Ada', 7),
    'lists for entities': entities([{ score: 1 }], []),
  };
  for (const [name, plugin] of Object.entries(cases))
    it(`leave only the plugin’s fields null: ${name}`, async () => {
      const { result, failures } = await answer('{ people { name score } }', plugin);
      expect(result.data).toEqual({
        people: [
          { name: 'Ada', score: null },
          { name: 'Bob', score: null },
        ],
      });
      expect(toldErrors(result.errors)).toEqual([malformed('people.0.score'), malformed('people.1.score')]);
      expect(failures).toHaveLength(1);
    });

  it('cannot change what an object of the core is', async () => {
    const { result } = await answer(
      '{ people { is: __typename name best { is: __typename label } } }',
      entities(
        { __typename: 'Place', best: { is: 'Place', label: 'a' } },
        { __typename: 'Person', best: { is: 'Badge', label: 'b' } },
      ),
    );
    expect(result.data).toEqual({
      people: [
        { is: 'Person', name: 'Ada', best: { is: 'Badge', label: 'a' } },
        { is: 'Person', name: 'Bob', best: { is: 'Badge', label: 'b' } },
      ],
    });
    expect(result.errors).toBeUndefined();
  });
});

describe('values of another shape', () => {
  const cases: readonly (readonly [
    query: string,
    data: Record<string, unknown>,
    expected: unknown,
    paths: string,
  ])[] = [
    ['{ count }', { count: 'seven' }, { count: null }, 'count'],
    ['{ count }', { count: 1.5 }, { count: null }, 'count'],
    ['{ count }', { count: Number.NaN }, { count: null }, 'count'],
    ['{ count }', { count: 2 ** 40 }, { count: null }, 'count'],
    ['{ count }', { count: { valueOf: () => 1 } }, { count: null }, 'count'],
    ['{ count }', {}, { count: null }, 'count'],
    ['{ list }', { list: 7 }, { list: null }, 'list'],
    ['{ list }', { list: [1, '2'] }, { list: null }, 'list.1'],
    ['{ list }', { list: { 0: 1, length: 1 } }, { list: null }, 'list'],
    ['{ tags }', { tags: ['a', { toString: () => 'b' }, null] }, { tags: ['a', null, null] }, 'tags.1'],
    ['{ tags }', { tags: [['a']] }, { tags: [null] }, 'tags.0'],
    ['{ grid }', { grid: [[1], 2, null] }, { grid: [[1], null, null] }, 'grid.1'],
    ['{ kind }', { kind: 'C' }, { kind: null }, 'kind'],
    ['{ kind }', { kind: ['A'] }, { kind: null }, 'kind'],
    ['{ raw }', { raw: 10n }, { raw: null }, 'raw'],
    ['{ node { id } }', { node: 'leaf' }, { node: null }, 'node'],
    ['{ node { id } }', { node: [{ id: 1 }] }, { node: null }, 'node'],
    ['{ node { id __typename } }', { node: { __typename: 'Person', id: '1' } }, { node: null }, 'node'],
    ['{ node { id __typename } }', { node: { __typename: 'Nothing', id: '1' } }, { node: null }, 'node'],
    ['{ node { id __typename } }', { node: { __typename: 7, id: '1' } }, { node: null }, 'node'],
    ['{ node { id __typename } }', { node: { id: '1' } }, { node: null }, 'node'],
    ['{ node { id } }', { node: { __typename: 'Leaf', id: {} } }, { node: null }, 'node.id'],
    [
      '{ node { ... on Leaf { size on } } }',
      { node: { __typename: 'Leaf', size: '1', on: 'yes' } },
      { node: { size: null, on: null } },
      'node.size node.on',
    ],
  ];
  for (const [query, data, expected, paths] of cases)
    it(`are null, with an error: ${query} answered by ${describeValue(data)}`, async () => {
      const { result } = await answer(query, { data });
      expect(JSON.parse(JSON.stringify(result.data))).toEqual(expected);
      expect(toldErrors(result.errors)).toEqual(paths.split(' ').map(malformed));
    });

  it('take what is right beside them', async () => {
    const { result } = await answer('{ people { name score badges { label } best { label } } }', {
      data: {
        _entities: [
          { score: 1, badges: [{ label: 'a' }, 'b'], best: { label: 'c' } },
          { score: [], badges: null, best: [] },
        ],
      },
    });
    expect(result.data).toEqual({
      people: [
        { name: 'Ada', score: 1, badges: null, best: { label: 'c' } },
        { name: 'Bob', score: null, badges: null, best: null },
      ],
    });
    expect(toldErrors(result.errors)).toEqual(
      ['people.0.badges.1', 'people.1.score', 'people.1.best'].map(malformed),
    );
  });

  it('pass as any JSON where the scalar is a custom one', async () => {
    const raw = { deep: [{ constructor: 1 }] };
    const { result } = await answer('{ raw }', { data: { raw } });
    expect(result).toEqual({ data: { raw } });
  });
});

describe('answers that are no GraphQL response', () => {
  for (const plugin of [
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { data: 7 },
    { data: null },
    { data: null, errors: [] },
    { errors: 'x' },
  ])
    it(`blank the plugin’s fields: ${describeValue(plugin)}`, async () => {
      const { result } = await answer('{ people { name score } count }', plugin);
      expect(result.data).toEqual({
        people: [
          { name: 'Ada', score: null },
          { name: 'Bob', score: null },
        ],
        count: null,
      });
      expect(toldErrors(result.errors)).toEqual(['count', 'people.0.score', 'people.1.score'].map(malformed));
    });
});
