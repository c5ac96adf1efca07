/** A hub of a generated country, a browser to look at it, and what SQL over the tables says of it. */
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { untilIndexed } from '../discovery/until-indexed.js';
import { generateWorld, type WorldSize } from '../discovery/world.js';
import { openBrowser } from './open-browser.js';

export interface World {
  readonly hub: TestHub;
  readonly browser: Browser;
  /** What the graph answers, which must be whole. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** What SQL over the owners' tables answers. */
  byHand<Row extends pg.QueryResultRow>(sql: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** @param postgresUrl an administrator's, where the hub's database is made */
export async function openWorld(
  postgresUrl: string,
  size: WorldSize,
  plugins: Parameters<typeof startTestHub>[0] = [],
): Promise<World> {
  const starting = startTestHub(plugins, { sharedPostgresUrl: postgresUrl });
  const [hub, browser] = await Promise.all([starting, openBrowser()]);
  await generateWorld(hub.databaseUrl, size);
  const client = new pg.Client({ connectionString: hub.databaseUrl });
  await client.connect();
  await untilIndexed(client);
  return {
    hub,
    browser,
    async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const { data, errors } = await hub.query(query, variables);
      expect(errors).toBeUndefined();
      return data as Data;
    },
    byHand: async <Row extends pg.QueryResultRow>(sql: string) => (await client.query<Row>(sql)).rows,
    async close() {
      await client.end();
      await browser.close();
      await hub.close();
    },
  };
}
