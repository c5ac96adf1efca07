/** A hub with the portals of the demonstration, one dead and one behind, an initiative of which all is known, a plugin that means harm, and a browser. */
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import { DEMO_PROVINCES, type PortalSimulator, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { DEMO_PORTALS } from '../../demo/src/demo-portals.js';
import { HubClient } from '../../demo/src/hub-client.js';
import { playDemo } from '../../demo/src/play-demo.js';
import type { ShiftedClock } from '../../demo/src/shifted-clock.js';
import { untilIndexed } from '../../discovery/until-indexed.js';
import { publishPlugin } from '../../e2e/index/publish-plugin.js';
import { hostilePlugin, SCRIPT } from '../hostile-plugin.js';
import { openBrowser } from '../open-browser.js';
import { plantRichInitiative } from '../rich-initiative.js';
import { BriskClock } from './brisk-clock.js';

export interface DemoHub extends AsyncDisposable {
  readonly hub: TestHub;
  readonly browser: Browser;
  /** Where a portal of `NEW_PORTALS` answers, or does not. */
  urlOf(portal: string): string;
  /** What the graph answers, with nothing amiss. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** What SQL over the owners' tables answers. */
  byHand<Row extends pg.QueryResultRow>(sql: string): Promise<readonly Row[]>;
}

/** Of three days: what was read before is old. */
const BEHIND_MS = 72 * 60 * 60_000;
export const NEW_DATASETS = 5;

/** Not in the hub until somebody connects them: one each language, one that only ever waits, and one that nobody finds. */
const NEW_PORTALS = ['new-es', 'new-en', 'waiting', 'gone'].map((id) => ({
  ...{ id, software: 'ckan' as const, province: DEMO_PROVINCES.mendoza, datasets: NEW_DATASETS },
}));

/** @param postgresUrl an administrator's, where the hub's database is made */
export async function openDemoHub(postgresUrl: string): Promise<DemoHub> {
  const browser = openBrowser();
  const simulator = await startPortalSimulator({ portals: [...DEMO_PORTALS, ...NEW_PORTALS] });
  simulator.setFault('gone', 'dead-dns');
  const clock = new BriskClock(BEHIND_MS);
  const hub = await startHub(postgresUrl, simulator, clock);
  const plugin = await publishHostile(hub);
  await playDemo(new HubClient(hub.url, await hub.token('administrator')), simulator, clock);
  await plantRichInitiative(hub.databaseUrl);
  const client = new pg.Client({ connectionString: hub.databaseUrl });
  await client.connect();
  await untilIndexed(client);
  return {
    hub,
    browser: await browser,
    urlOf: (portal) => simulator.url(portal),
    async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const { data, errors } = await hub.query(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
    byHand: async <Row extends pg.QueryResultRow>(sql: string) => (await client.query<Row>(sql)).rows,
    async [Symbol.asyncDispose]() {
      await client.end();
      await plugin[Symbol.asyncDispose]();
      await (await browser).close();
      await hub.close();
      await simulator[Symbol.asyncDispose]();
    },
  };
}

/** Approved for a reason that means harm, too. */
async function publishHostile(hub: TestHub) {
  const plugin = await publishPlugin(hub, await hostilePlugin());
  const input = { id: 'mendoza-wells', version: '1.0.0', trust: 'VERIFIED', reason: SCRIPT };
  const { data, errors } = await plugin.decide('approvePlugin', input);
  expect([data, errors]).toEqual([{ approvePlugin: { problems: [] } }, undefined]);
  return plugin;
}

function startHub(
  postgresUrl: string,
  { origins: localOrigins, resolveHost }: PortalSimulator,
  clock: ShiftedClock,
): Promise<TestHub> {
  const say = () => undefined;
  return startTestHub([], {
    sharedPostgresUrl: postgresUrl,
    outside: {
      clock,
      log: { info: say, error: say },
      openHttp: (options) => createGuardedHttp({ ...options, clock, localOrigins, resolveHost }),
    },
  });
}
