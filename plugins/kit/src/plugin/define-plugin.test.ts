import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { Directive, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import {
  definePlugin,
  type FieldFunction,
  GrafoError,
  type Plugin,
  Sourced,
  sourcedTypes,
} from '../index.js';
import { ask, askEntities } from '../testing/index.js';
import { defineLibraries, type LibrariesContext, MANIFEST, RESOLVERS, SDL } from './testing/libraries.js';

const silent = { write: () => true };

/** The plugin with one resolver exchanged, and what it has logged. */
async function withField(
  type: keyof typeof RESOLVERS,
  field: string,
  resolve: FieldFunction<LibrariesContext>,
) {
  const lines: string[] = [];
  const late = new AbortController();
  const plugin = await defineLibraries(
    { resolverMap: { ...RESOLVERS, [type]: { ...RESOLVERS[type], [field]: resolve } } },
    { output: { write: (line: string) => lines.push(line) }, startDeadline: () => late.signal },
  );
  return { plugin, lines, late };
}

const places = (plugin: Plugin, keys: readonly object[], fields: string): Promise<ExecutionResult> =>
  plugin.execute({
    query: `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Jurisdiction { ${fields} } } }`,
    variables: { keys: keys.map((key) => ({ __typename: 'Jurisdiction', ...key })) },
  });

describe('a plugin of SDL and resolvers', () => {
  it('answers its own types, and the fields that it adds to those of the core', async () => {
    await using plugin = await defineLibraries();
    expect(await ask(plugin, '{ testLibraries { name provenance { asOf } } }')).toEqual({
      testLibraries: [
        { name: 'San Martín', provenance: { asOf: '2026-03-01' } },
        { name: 'Alberdi', provenance: { asOf: '2026-03-01' } },
      ],
    });
    expect(await askEntities(plugin, 'TestLibrariesLibrary', ['alberdi', 'x'], 'name')).toEqual([
      { name: 'Alberdi' },
      null,
    ]);
  });

  it('has in its resolvers the context that its author makes for each request', async () => {
    await using plugin = await definePlugin({
      manifest: MANIFEST,
      createContext: ({ signal }) => ({ isLate: () => signal.aborted }),
      sdl: 'type Query { testLibrariesLate: Boolean }',
      // The context is what createContext answers, without a word about its type.
      resolverMap: { Query: { testLibrariesLate: (_root, _args, { isLate }) => isLate() } },
    });
    expect(await ask(plugin, '{ testLibrariesLate }')).toEqual({ testLibrariesLate: false });
  });

  it('is asked for its SDL and answers the text that it was given', async () => {
    await using plugin = await defineLibraries();
    expect(plugin.sdl).toBe(SDL);
    expect(await ask(plugin, '{ _service { sdl } }')).toEqual({ _service: { sdl: SDL } });
  });

  it('is given what the core knows of an entity, where its manifest asks for it', async () => {
    await using plugin = await defineLibraries();
    const { data } = await places(plugin, [{ id: 'AR-M', isoCode: 'AR-M' }], 'testLibrariesSign');
    expect(data?.['_entities']).toEqual([{ testLibrariesSign: 'B-AR-M' }]);
  });

  it('says which fact of the core did not come, and where to ask for it', async () => {
    await using plugin = await defineLibraries();
    const { errors } = await places(plugin, [{ id: 'AR-M' }], 'testLibrariesSign');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'GRAFO_PLUGIN_REQUIRED_MISSING',
      parameters: { required: 'Jurisdiction.isoCode' },
    });
  });

  it.each([
    ['SDL that cannot be read', { sdl: 'type {' }, 'GRAFO_PLUGIN_SCHEMA_INVALID'],
    [
      'a type that is nowhere',
      { sdl: SDL.replace('[TestLibrariesLibrary!]', 'Nothing') },
      'GRAFO_PLUGIN_SCHEMA_INVALID',
    ],
    [
      'resolvers of no field',
      { resolverMap: { Query: { libraries: () => [] } } },
      'GRAFO_PLUGIN_SCHEMA_INVALID',
    ],
    ['resolvers of no type', { resolverMap: { Libraries: {} } }, 'GRAFO_PLUGIN_SCHEMA_INVALID'],
    [
      'a fact of the core that its manifest does not ask for',
      { sdl: SDL.replaceAll('isoCode', 'indecCode') },
      'GRAFO_POLICY_REQUIRES_NOT_GRANTED',
    ],
    [
      'a fact of the core that is not given to plugins',
      { sdl: SDL.replaceAll('isoCode', 'population') },
      'GRAFO_POLICY_REQUIRES_NOT_EXPORTABLE',
    ],
    [
      'a manifest that has no subgraph',
      {
        manifest: {
          ...MANIFEST,
          subgraph: undefined,
          portal: { software: 'ckan', url: 'https://a.example' },
        },
      },
      'GRAFO_PLUGIN_SUBGRAPH_MISSING',
    ],
    [
      'a manifest that is not valid',
      { manifest: { ...MANIFEST, jurisdictions: [] } },
      'GRAFO_MANIFEST_INVALID',
    ],
    [
      'a manifest that is not there',
      { manifest: new URL('absent.yaml', import.meta.url) },
      'GRAFO_MANIFEST_INVALID',
    ],
  ])('is refused when it has %s', async (_what, change, code) => {
    await expect(defineLibraries(change)).rejects.toMatchObject({ code });
  });

  it.each([
    ['manifest.yaml', stringify],
    ['manifest.json', JSON.stringify],
  ])('reads its manifest from %s', async (name, write) => {
    const folder = await mkdtemp(join(tmpdir(), 'grafo-plugin-'));
    try {
      const file = join(folder, name);
      await writeFile(file, write(MANIFEST));
      await using plugin = await defineLibraries({ manifest: pathToFileURL(file) });
      expect(plugin.manifest.title.en).toBe('Test libraries');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('what a plugin is asked for', () => {
  it.each([
    [{ __typename: 'TestLibrariesLibrary' }],
    [{ __typename: 'TestLibrariesLibrary', id: null }],
    [{ __typename: 'TestLibrariesLibrary', id: { $ne: '' } }],
    [{ __typename: 'Query', id: 'a' }],
    [{ id: 'a' }],
    ['a'],
  ])('reaches its references only as a key that its SDL has: %j does not', async (key) => {
    const { plugin, lines } = await withField('TestLibrariesLibrary', '__resolveReference', () => {
      throw new Error('was asked');
    });
    const { errors } = await plugin.execute({
      query: 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }',
      variables: { keys: [key] },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'GRAFO_REQUEST_MALFORMED' } }]);
    expect(lines).toEqual([]);
  });
});

describe('what a plugin says of an error', () => {
  it('is a code, while its log has the cause', async () => {
    const { plugin, lines } = await withField('Query', 'testLibraries', () => {
      throw new Error('password=123 at db.internal');
    });
    const { data, errors } = await plugin.execute({ query: '{ testLibraries { name } }' });
    expect(data).toEqual({ testLibraries: null });
    expect(JSON.parse(JSON.stringify(errors))).toEqual([
      {
        message: 'The source "test-libraries" could not answer this field.',
        path: ['testLibraries'],
        extensions: { code: 'GRAFO_SUBGRAPH_FAILED', parameters: { subgraph: 'test-libraries' } },
      },
    ]);
    expect(lines.join()).toContain('testLibraries: Error: password=123 at db.internal');
  });

  it.each([
    [
      'a problem of the table',
      new GrafoError('GRAFO_DATE_MALFORMED', { value: 'x' }),
      'GRAFO_DATE_MALFORMED',
    ],
    [
      'an error with a code of its own',
      new GraphQLError('ora-001', { extensions: { code: 'ORA' } }),
      'GRAFO_SUBGRAPH_FAILED',
    ],
  ])('is, of %s, a code of the table', async (_what, error, code) => {
    const { plugin } = await withField('Query', 'testLibraries', () => Promise.reject(error));
    const { errors } = await plugin.execute({ query: '{ testLibraries { name } }' });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('tells nothing of what failed while a request’s context was made', async () => {
    const createContext = (): never => {
      throw new Error('db.internal');
    };
    await using plugin = await defineLibraries({ createContext }, { output: silent });
    const { errors } = await plugin.execute({ query: '{ testLibraries { name } }' });
    expect(errors).toMatchObject([{ extensions: { code: 'GRAFO_SUBGRAPH_FAILED' } }]);
  });
});

describe('the deadline of a request to a plugin', () => {
  const never = () => new Promise<never>(() => undefined);
  /** All that is not late has been answered by now. */
  const underWay = () => new Promise((resolve) => setImmediate(resolve));
  const code = 'GRAFO_PLUGIN_DEADLINE';

  it('costs the fields that are late, and no others', async () => {
    const { plugin, late } = await withField('Jurisdiction', 'testLibraries', never);
    const asking = places(
      plugin,
      [{ id: 'AR-M', isoCode: 'AR-M' }],
      'testLibrariesSign testLibraries { name }',
    );
    await underWay();
    late.abort();
    const { data, errors } = await asking;
    expect(data?.['_entities']).toEqual([{ testLibrariesSign: 'B-AR-M', testLibraries: null }]);
    expect(errors).toMatchObject([{ path: ['_entities', 0, 'testLibraries'], extensions: { code } }]);
  });

  it('costs the items of a list that are late, and no others', async () => {
    const { plugin, late } = await withField('Query', 'testLibraries', () => [
      { id: 'a', name: 'A' },
      never(),
    ]);
    const nullable = plugin.execute({ query: '{ testLibraries { name } }' });
    await underWay();
    late.abort();
    expect((await nullable).errors).toMatchObject([{ path: ['testLibraries', 1], extensions: { code } }]);
  });

  it('costs the entities that are late, and no others', async () => {
    const { plugin, late } = await withField('Jurisdiction', '__resolveReference', ((place: {
      id: string;
    }) => (place.id === 'AR-M' ? place : never())) as FieldFunction<LibrariesContext>);
    const asking = places(plugin, [{ id: 'AR-M' }, { id: 'AR-S' }], 'testLibraries { name }');
    await underWay();
    late.abort();
    const { data, errors } = await asking;
    expect(data?.['_entities']).toEqual([{ testLibraries: expect.anything() }, null]);
    expect(errors).toMatchObject([{ path: ['_entities', 1], extensions: { code } }]);
  });

  it('is each request’s own, also where all have one context', async () => {
    const deadlines: AbortController[] = [];
    const shared = { libraries: null as never };
    const startDeadline = () => {
      const next = new AbortController();
      deadlines.push(next);
      return next.signal;
    };
    await using plugin = await defineLibraries(
      {
        createContext: () => shared,
        resolverMap: { ...RESOLVERS, Query: { testLibraries: never } },
      },
      { startDeadline, output: silent },
    );
    const [first, second] = [1, 2].map(() => plugin.execute({ query: '{ testLibraries { name } }' }));
    deadlines[1]?.abort();
    expect((await second)?.errors).toMatchObject([{ extensions: { code } }]);
    deadlines[0]?.abort();
    expect((await first)?.errors).toMatchObject([{ extensions: { code } }]);
  });
});

@Directive('@key(fields: "id")')
@ObjectType('TestLibrariesReader', { simpleResolvers: true, implements: Sourced })
class Reader {
  @Field(() => ID) id!: string;
}

@Resolver()
class ReaderResolver {
  @Query(() => [Reader], { nullable: true })
  testLibrariesReaders() {
    return [{ id: '1', sourceId: 'register' }];
  }
}

describe('a plugin of TypeGraphQL classes', () => {
  it('answers them, with the context that its author makes for each request', async () => {
    await using plugin = await definePlugin({
      manifest: MANIFEST,
      createContext: ({ log, signal }) => ({
        log,
        signal,
        sources: { load: async (source: string) => ({ source }) as never },
      }),
      resolvers: [ReaderResolver, ...sourcedTypes([Reader])],
      references: {
        // The context is what createContext answers, without a word about its type.
        TestLibrariesReader: ({ id }: { id: string }, { signal }) =>
          id === '1' && !signal.aborted ? { id, sourceId: 'register' } : null,
      },
    });
    expect(await askEntities(plugin, 'TestLibrariesReader', ['1', '2'], 'id provenance { source }')).toEqual([
      { id: '1', provenance: { source: 'register' } },
      null,
    ]);
    expect(await ask(plugin, '{ testLibrariesReaders { id } }')).toEqual({
      testLibrariesReaders: [{ id: '1' }],
    });
    expect(plugin.sdl).toContain('type TestLibrariesReader implements Sourced @key(fields: "id")');
  });
});
