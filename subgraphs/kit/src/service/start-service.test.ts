import { createServer } from 'node:net';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { systemOutside } from '../background/system-outside.js';
import { provisionSchemas } from '../database/provision.js';
import type { Subgraph } from '../define-subgraph.js';
import { createTestDatabase } from '../embedded-postgres/index.js';
import { readServiceSettings } from './service-settings.js';
import { startService } from './start-service.js';

/** A subgraph that answers nothing, and notes what a start does with it. */
function noted(name: string): { readonly subgraph: Subgraph; readonly notes: string[] } {
  const notes: string[] = [];
  const schema = buildSchema('type Query { nothing: Int }');
  const close = async () => void notes.push('closed');
  return {
    notes,
    subgraph: {
      name,
      buildSchema: async () => ({ schema, sdl: '' }),
      async open() {
        notes.push('opened');
        await new Promise(setImmediate);
        return {
          name,
          schema,
          sdl: '',
          execute: async () => ({}),
          feed: { async *read() {} },
          writeInBulk: async () => Promise.reject(new Error('nothing to write')),
          importFrom: async () => Promise.reject(new Error('nothing to import')),
          tellSources: () => undefined,
          createContext: () => ({ sources: { load: async () => null } }) as never,
          async loadStarter() {
            notes.push('loaded');
            return { loaded: true, count: {} };
          },
          startUpkeep: () => void notes.push('upkeep'),
          follow: () => undefined,
          startBackground: () => void notes.push('working'),
          isReachable: async () => true,
          close,
          [Symbol.asyncDispose]: close,
        };
      },
    },
  };
}

describe('a subgraph as a service of its own', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let url: string;
  beforeAll(async () => {
    database = await createTestDatabase(inject('postgresUrl'));
    url = (await provisionSchemas(database.url, ['alone'])).alone;
  });
  afterAll(() => database?.drop());

  const at = (databaseUrl: string, port = 0) => ({
    host: '127.0.0.1',
    port,
    databaseUrl,
    hubKeys: undefined,
    harvest: true,
    feeds: [],
    hubFeeds: undefined,
  });
  const nobody = () => undefined;
  const outside = systemOutside({ info: nobody, error: nobody });

  it('answers once its data is there, works by itself from then on, and closes what it opened', async () => {
    const { subgraph, notes } = noted('alone');
    const service = await startService(subgraph, at(url), nobody, outside);
    expect((await fetch(new URL('/readyz', service.url))).status).toBe(200);
    await service.close();
    expect(notes).toEqual(['opened', 'loaded', 'upkeep', 'working', 'closed']);
    await expect(fetch(service.url)).rejects.toThrow();
  });

  it('keeps itself up where it is not to read outside', async () => {
    const { subgraph, notes } = noted('alone');
    const service = await startService(subgraph, { ...at(url), harvest: false }, nobody, outside);
    await service.close();
    expect(notes).toEqual(['opened', 'loaded', 'upkeep', 'closed']);
  });

  it('migrates and loads one after the other when two start at once', async () => {
    const { subgraph, notes } = noted('alone');
    const services = await Promise.all([1, 2].map(() => startService(subgraph, at(url), nobody, outside)));
    const starts = notes.filter((note) => ['opened', 'loaded'].includes(note));
    expect(starts).toEqual(['opened', 'loaded', 'opened', 'loaded']);
    await Promise.all(services.map((service) => service.close()));
  });

  it.each([
    ['another', 'grafo_alone', () => url],
    ['alone', 'postgres', () => database.url],
  ])(
    'says that the schema "%s" is not the one of %s, before it opens anything',
    async (name, user, urlOf) => {
      const { subgraph, notes } = noted(name);
      await expect(startService(subgraph, at(urlOf()), nobody, outside)).rejects.toMatchObject({
        code: 'GRAFO_DATABASE_SCHEMA',
        extensions: { parameters: { user, schema: name } },
      });
      expect(notes).toEqual([]);
    },
  );

  it('says that the database refuses it, and never repeats the password', async () => {
    const wrong = new URL(url);
    wrong.password = 'not-the-password';
    await expect(
      startService(noted('alone').subgraph, at(wrong.href), nobody, outside),
    ).rejects.toMatchObject({
      code: 'GRAFO_DATABASE_UNREACHABLE',
      message: expect.not.stringContaining('not-the-password'),
    });
  });

  it('says that its port is in use, before it touches the database', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { subgraph, notes } = noted('alone');
    await expect(startService(subgraph, at(url, port), nobody, outside)).rejects.toMatchObject({
      code: 'GRAFO_PORT_IN_USE',
    });
    expect(notes).toEqual([]);
    other.close();
  });

  it('closes its database when its data cannot be loaded', async () => {
    const { subgraph, notes } = noted('alone');
    const fail = () => {
      throw new Error('no');
    };
    await expect(startService(subgraph, at(url), fail, outside)).rejects.toThrow('no');
    expect(notes.at(-1)).toBe('closed');
  });
});

describe('the settings of a service', () => {
  it('take what the environment leaves open from the subgraph', () => {
    const DATABASE_URL = 'postgresql://a@h/d';
    expect(readServiceSettings({ DATABASE_URL, HOST: ' ' }, 4003)).toEqual({
      port: 4003,
      host: '127.0.0.1',
      databaseUrl: DATABASE_URL,
      hubKeys: undefined,
      harvest: true,
      feeds: [],
      hubFeeds: undefined,
    });
  });

  it.each([undefined, '', '  '])('need DATABASE_URL, which %j is not', (value) => {
    expect(() => readServiceSettings({ DATABASE_URL: value }, 1)).toThrow(
      'DATABASE_URL is missing: postgresql://user:password@host:port/database.',
    );
  });

  it.each(['hunter2', 'host=h password=hunter2', 'mysql://a:hunter2@h/d', 'postgresql://h/hunter2'])(
    'refuse %s as a database, and never repeat it',
    (value) => {
      expect(() => readServiceSettings({ DATABASE_URL: value }, 1)).toThrow(
        'DATABASE_URL = "…" does not serve: postgresql://user:password@host:port/database.',
      );
    },
  );

  it('name the feeds that are followed, and refuse what is no address of one without repeating it', () => {
    const DATABASE_URL = 'postgresql://a@h/d';
    const read = (GRAFO_FEEDS: string) => readServiceSettings({ DATABASE_URL, GRAFO_FEEDS }, 1).feeds;
    expect(read('sdg=http://sdg:4003/feed, catalog=https://catalog/feed')).toEqual([
      { name: 'sdg', url: 'http://sdg:4003/feed' },
      { name: 'catalog', url: 'https://catalog/feed' },
    ]);
    for (const wrong of [
      'http://hunter2/feed',
      'sdg=hunter2',
      'sdg=http://a,sdg=http://b',
      'sdg=file:///etc',
    ])
      expect(() => read(wrong)).toThrow(/^GRAFO_FEEDS = "…" does not serve: name=/);
    expect(() => readServiceSettings({ DATABASE_URL, GRAFO_HUB_FEEDS: 'hub' }, 1)).toThrow(
      'GRAFO_HUB_FEEDS = "…" does not serve: http://host:port/path.',
    );
  });

  it('refuse a port that is none', () => {
    const DATABASE_URL = 'postgresql://a@h/d';
    expect(() => readServiceSettings({ DATABASE_URL, PORT: '80a' }, 1)).toThrow(
      'PORT = "80a" does not serve: 0…65535.',
    );
  });
});
