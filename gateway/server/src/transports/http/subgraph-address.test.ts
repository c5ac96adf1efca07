import { describe, expect, it } from 'vitest';
import { readSubgraphAddress } from './subgraph-address.js';

describe('the address of a subgraph', () => {
  it('is a web address, with its query string', () => {
    expect(readSubgraphAddress('a', 'http://host:4001/graphql?x=1')).toEqual({
      origin: 'http://host:4001',
      path: '/graphql?x=1',
    });
    expect(readSubgraphAddress('a', 'https://host')).toEqual({ origin: 'https://host', path: '/' });
  });

  it('is a Unix socket, with a path or without', () => {
    const socket = { origin: 'http://localhost', socketPath: '/run/a.sock' };
    expect(readSubgraphAddress('a', 'unix:/run/a.sock:/graphql')).toEqual({ ...socket, path: '/graphql' });
    expect(readSubgraphAddress('a', 'unix:/run/a.sock')).toEqual({ ...socket, path: '/' });
  });

  it.each([
    'ftp://host/',
    'host/graphql',
    'unix:run/a.sock',
    'unix:/a:/b:/c',
    'http://user:hunter2@host/',
    '',
  ])('is not %j, and the refusal does not repeat it', (url) => {
    expect(() => readSubgraphAddress('plugin', url)).toThrowError(
      expect.objectContaining({
        message: 'The address of the source "plugin" does not serve.',
        extensions: expect.objectContaining({ code: 'GRAFO_SUBGRAPH_URL_INVALID' }),
      }),
    );
  });
});
