import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useGraphiql } from './use-graphiql.js';

const app = Fastify();

beforeAll(() => useGraphiql(app));
afterAll(() => app.close());

describe('the page to write queries in, of a gateway without a console', () => {
  it('loads nothing from another host', async () => {
    const { body, headers } = await app.inject('/graphiql');
    const links = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(links.filter((path) => !/^(\/[^/]|data:)/.test(path))).toEqual([]);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    const files = links.filter((path) => path.startsWith('/'));
    expect(files.length).toBeGreaterThan(3);
    for (const url of files) expect((await app.inject(url)).statusCode, url).toBe(200);
  });

  it('is where the root leads to', async () => {
    const { statusCode, headers } = await app.inject('/');
    expect([statusCode, headers.location]).toEqual([302, '/graphiql']);
  });
});
