import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.js';

describe('the settings of a hub', () => {
  it('have a default for each variable that is not set, or is blank', () => {
    const defaults = {
      port: 4000,
      host: '127.0.0.1',
      dataFolder: resolve('.grafo'),
      databaseUrl: undefined,
      identity: {
        issuers: undefined,
        audience: 'grafo-abierto',
        keysFolder: resolve('.grafo/keys'),
        console: undefined,
      },
      subgraphs: undefined,
      registryUrl: undefined,
      harvest: true,
      localPlugins: false,
      explain: false,
      pluginsFolder: undefined,
      pluginMemoryMb: 256,
    };
    expect(readSettings({})).toEqual(defaults);
    expect(readSettings({ PORT: ' ', HOST: '', GRAFO_DATA: ' ', DATABASE_URL: '' })).toEqual(defaults);
  });

  it('are what the environment says', () => {
    const environment = {
      PORT: '0',
      HOST: '::1',
      GRAFO_DATA: '/srv/grafo',
      DATABASE_URL: 'postgresql://a:b@db/c',
      GRAFO_ISSUERS: 'https://a.example/realms/b, http://127.0.0.1:8080',
      GRAFO_AUDIENCE: 'mendoza',
      GRAFO_KEYS: '/run/keys',
      GRAFO_CONSOLE_CLIENT_ID: 'grafo-console',
      GRAFO_CONSOLE_CLIENT_SECRET: 's3,cret',
      GRAFO_CONSOLE_SCOPES: 'administrator  reviewer ',
      GRAFO_CONSOLE_URL: 'https://grafo.example/',
      GRAFO_HARVEST: 'off',
      GRAFO_REGISTRY_URL: 'postgresql://a:b@db/c',
      GRAFO_LOCAL_PLUGINS: 'on',
      GRAFO_EXPLAIN: 'on',
      GRAFO_PLUGINS: 'code/plugins',
      GRAFO_PLUGIN_MEMORY_MB: '512',
    };
    expect(readSettings(environment)).toEqual({
      port: 0,
      host: '::1',
      dataFolder: '/srv/grafo',
      databaseUrl: 'postgresql://a:b@db/c',
      identity: {
        issuers: ['https://a.example/realms/b', 'http://127.0.0.1:8080'],
        audience: 'mendoza',
        keysFolder: '/run/keys',
        console: {
          clients: [
            { issuer: 'https://a.example/realms/b', clientId: 'grafo-console', clientSecret: 's3,cret' },
          ],
          scopes: ['administrator', 'reviewer'],
          url: 'https://grafo.example',
        },
      },
      subgraphs: undefined,
      registryUrl: 'postgresql://a:b@db/c',
      harvest: false,
      localPlugins: true,
      explain: true,
      pluginsFolder: resolve('code/plugins'),
      pluginMemoryMb: 512,
    });
  });

  it.each([
    'http://a.example',
    'a.example',
    'https://a.example,',
    'https://u:p@a.example',
    'https://a.example?b',
  ])('refuse to trust %s as an issuer', (issuers) => {
    expect(() => readSettings({ GRAFO_ISSUERS: issuers })).toThrow(
      expect.objectContaining({ message: expect.stringContaining('GRAFO_ISSUERS') }),
    );
  });

  it('name the console to each issuer that knows it, in their order', () => {
    const { identity } = readSettings({
      GRAFO_ISSUERS: 'https://a.example,https://b.example,https://c.example,https://d.example',
      GRAFO_CONSOLE_CLIENT_ID: 'one, , three',
      GRAFO_CONSOLE_CLIENT_SECRET: ',,s3cret',
    });
    expect(identity.console?.clients).toEqual([
      { issuer: 'https://a.example', clientId: 'one', clientSecret: undefined },
      { issuer: 'https://c.example', clientId: 'three', clientSecret: 's3cret' },
    ]);
  });

  it('refuse a console that is a client of no issuer', () => {
    expect(() => readSettings({ GRAFO_CONSOLE_CLIENT_ID: 'grafo-console' })).toThrow(
      expect.objectContaining({
        code: 'GRAFO_SETTING_MISSING',
        message: expect.stringContaining('GRAFO_ISSUERS is missing'),
      }),
    );
  });

  it.each(['http://a.example', 'https://a.example/b', 'a.example'])(
    'refuse %s as the address of the console',
    (url) => {
      expect(() => readSettings({ GRAFO_CONSOLE_URL: url })).toThrow(
        expect.objectContaining({ message: expect.stringContaining('GRAFO_CONSOLE_URL = "…"') }),
      );
    },
  );

  it.each(['-1', '65536', '80a', '80.5', '0x50', '1e3'])('refuse %s as a port', (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(
      expect.objectContaining({
        code: 'GRAFO_SETTING_INVALID',
        message: expect.stringContaining(`PORT = "${port}" does not serve`),
      }),
    );
  });
});

describe('GRAFO_SUBGRAPHS', () => {
  const read = (text: string) => readSettings({ GRAFO_SUBGRAPHS: text }).subgraphs;

  it('names subgraphs and where they run, with or without spaces', () => {
    expect(read('sdg=http://sdg:4003/graphql,\n  my-plugin = https://example.org/graphql?a=b')).toEqual([
      { name: 'sdg', url: 'http://sdg:4003/graphql' },
      { name: 'my-plugin', url: 'https://example.org/graphql?a=b' },
    ]);
  });

  it.each([undefined, '', ' '])('is not set when it is %j', (value) => {
    expect(readSettings({ GRAFO_SUBGRAPHS: value }).subgraphs).toBeUndefined();
  });

  it.each(['sdg', 'sdg=', '=http://a/', 'sdg=http://a/,', 'sdg=http://a/,sdg=http://b/', 'S D=http://a/'])(
    'does not serve when it is %j, which is not repeated',
    (text) => {
      expect(() => read(text)).toThrow('GRAFO_SUBGRAPHS = "…" does not serve: name=url,name=url.');
    },
  );
});
