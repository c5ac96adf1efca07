import { describe, expect, it } from 'vitest';
import { answer, entities, PEOPLE } from '../testing/hostile-plugin.js';
import { toldErrors } from '../testing/told-errors.js';

describe('errors of a subgraph', () => {
  const secret = 'password=hunter2 <script>alert(1)</script>';

  it('are told by our own words, never by theirs', async () => {
    const error = {
      message: secret,
      path: ['count'],
      extensions: { code: secret, stack: secret, hunter2: secret },
    };
    const { result, failures } = await answer('{ count }', { data: { count: null }, errors: [error] });
    expect(JSON.stringify(result)).not.toMatch(/hunter2|script/);
    expect(toldErrors(result.errors)).toEqual([
      {
        code: 'GRAFO_SUBGRAPH_FAILED',
        subgraph: 'plugin',
        path: 'count',
        message: 'The source "plugin" could not answer this field.',
        parameters: { subgraph: 'plugin' },
      },
    ]);
    expect(failures).toMatchObject([{ subgraph: 'plugin', cause: error }]);
  });

  it('keep a code of our table with its parameters, and its text is the table’s', async () => {
    const parameters = {
      argument: 'first',
      value: 1000,
      maximum: 100,
      long: 'x'.repeat(300),
      deep: { a: 1 },
    };
    const error = {
      message: secret,
      path: ['count'],
      extensions: { code: 'GRAFO_PAGE_SIZE_INVALID', parameters },
    };
    const { result } = await answer('{ count }', { data: { count: null }, errors: [error] });
    expect(toldErrors(result.errors)).toEqual([
      {
        code: 'GRAFO_PAGE_SIZE_INVALID',
        subgraph: 'plugin',
        path: 'count',
        message: 'first = 1000 is not a page size.',
        parameters: { argument: 'first', value: 1000, maximum: 100 },
      },
    ]);
  });

  it('cannot put the blame on another subgraph', async () => {
    const extensions = { code: 'GRAFO_SUBGRAPH_UNAVAILABLE', parameters: { subgraph: 'core' } };
    const { result } = await answer('{ count }', { data: null, errors: [{ message: '', extensions }] });
    expect(toldErrors(result.errors)[0]).toMatchObject({
      subgraph: 'plugin',
      parameters: { subgraph: 'plugin' },
    });
  });

  it('are told at every object that an entity stands for', async () => {
    const core = {
      data: {
        people: [
          { __typename: 'Person', id: '1', name: 'Ada' },
          { __typename: 'Person', id: '1', name: 'Ada' },
        ],
      },
    };
    const plugin = {
      data: { _entities: [{ best: null }] },
      errors: [{ message: '', path: ['_entities', 0, 'best', 'text'] }],
    };
    const { result } = await answer('{ people { best { text: label } } }', plugin, core);
    expect(toldErrors(result.errors).map(({ path }) => path)).toEqual([
      'people.0.best.text',
      'people.1.best.text',
    ]);
  });

  it('are told at what is empty when their path is missing or leads nowhere', async () => {
    for (const path of [undefined, [], ['people'], 'count', [{}], ['_entities', 99], Array(1000).fill('x')]) {
      const { result } = await answer('{ people { name score } }', {
        data: { _entities: [{ score: 1 }, { score: null }] },
        errors: [{ message: secret, path }],
      });
      expect(toldErrors(result.errors).map((error) => error.path)).toEqual(['people.1.score']);
    }
  });

  it('are cut where their path leaves what the reader asked', async () => {
    const { result } = await answer('{ list }', {
      data: { list: null },
      errors: [{ message: '', path: ['list', -1, 'hidden', secret] }],
    });
    expect(toldErrors(result.errors).map(({ path }) => path)).toEqual(['list']);
  });

  it('are few, however many there are', async () => {
    const errors = Array.from({ length: 50_000 }, (_, index) => ({ message: secret, path: ['list', index] }));
    const { result } = await answer('{ list }', { data: { list: null }, errors });
    expect(result.errors).toHaveLength(20);
    expect(JSON.stringify(result).length).toBeLessThan(20_000);
  });
});

describe('a null that nothing explains', () => {
  it('is told once, with the field’s coordinate, where it began', async () => {
    const { result } = await answer('{ people { name nick } }', entities({ nick: 'A' }, null));
    expect(result.data).toBeNull();
    expect(toldErrors(result.errors)).toEqual([
      {
        code: 'GRAFO_FIELD_NULL',
        subgraph: undefined,
        path: 'people.1.nick',
        message: 'Person.nick cannot be null and has no value.',
        parameters: { coordinate: 'Person.nick' },
      },
    ]);
  });

  it('is no error for an entity that is unknown and may be', async () => {
    const { result } = await answer(PEOPLE, entities(null, { score: 1 }));
    expect(result).toEqual({
      data: {
        people: [
          { id: '1', name: 'Ada', score: null },
          { id: '2', name: 'Bob', score: 1 },
        ],
      },
    });
  });

  it('hides a value that readers may not see', async () => {
    const { result } = await answer('{ kind }', { data: { kind: 'B' } });
    expect(result).toEqual({ data: { kind: null } });
  });
});
