/** A hub of a generated country, a browser to look at its goals, and a client of the tables that they are counted from. */
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { untilIndexed } from '../discovery/until-indexed.js';
import { generateWorld } from '../discovery/world.js';
import { openBrowser } from './open-browser.js';

/** With local governments in six provinces: of most of the others nobody knows any initiative. */
const WORLD = {
  localGovernments: 6,
  initiatives: 160,
  alignments: 420,
  datasets: 20,
  portals: 2,
  recognitions: 2,
  seed: 0.7,
};

export interface GoalsWorld {
  readonly hub: TestHub;
  readonly browser: Browser;
  /** What the graph answers, which must be whole. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** What SQL over the owners' tables answers. */
  byHand<Row extends pg.QueryResultRow>(sql: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** @param postgresUrl an administrator's, where the hub's database is made */
export async function openGoalsWorld(postgresUrl: string): Promise<GoalsWorld> {
  const [hub, browser] = await Promise.all([startTestHub([], { postgresUrl }), openBrowser()]);
  await generateWorld(hub.databaseUrl, WORLD);
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
