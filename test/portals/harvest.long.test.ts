/** Harvests of many datasets and of many portals at once: how fast, in how much memory, and what readers notice. */
import { setTimeout as wait } from 'node:timers/promises';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { createGuardedHttp, systemFetchClock } from '@grafo-abierto/plugin-kit';
import { DEMO_PROVINCES, type PortalSimulator, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { readOperation } from '../e2e/read-operation.js';

const MEGABYTE = 1024 * 1024;
const LOOK_MS = 250;
const READINGS_AT_REST = 100;
/** The simulator's part and the hub's own included; the records themselves would take far more. */
const MOST_RESIDENT = 1_500 * MEGABYTE;
const SOFTWARE = ['ckan', 'andino', 'dkan-1', 'dkan-2', 'data-json'] as const;
const GRAPH_SOFTWARE = ['CKAN', 'ANDINO', 'DKAN', 'DKAN', 'DATA_JSON'] as const;

it.each([
  ['one portal of 100,000 datasets', 1, 100_000],
  ['42 portals of 5,000 datasets', 42, 5_000],
])(
  'harvests %s',
  async (what, count, datasets) => {
    const provinces = Object.values(DEMO_PROVINCES);
    const portals = Array.from({ length: count }, (_, index) => ({
      id: `portal-${index}`,
      // The last kind first: a single portal is one long text.
      software: SOFTWARE[(index + 4) % SOFTWARE.length] ?? 'ckan',
      province: provinces[index % provinces.length] ?? DEMO_PROVINCES.chaco,
      datasets,
    }));
    await using simulator = await startPortalSimulator({ portals });
    const { origins: localOrigins, resolveHost } = simulator;
    await using hub = await startTestHub([], {
      postgresUrl: inject('postgresUrl'),
      outside: {
        clock: systemFetchClock,
        log: { info: () => undefined, error: print },
        openHttp: () => createGuardedHttp({ localOrigins, resolveHost }),
      },
    });
    const database = new pg.Client({ connectionString: hub.databaseUrl });
    database.on('error', () => undefined);
    await database.connect();
    await database.query("update catalog.portal set operation = 'PAUSED'");
    const atRest = await medianOf(hub, READINGS_AT_REST);
    await register(database, simulator, portals);
    const started = performance.now();
    const during: number[] = [];
    let peak = 0;
    for (;;) {
      during.push(await timeOf(hub));
      peak = Math.max(peak, process.memoryUsage().rss);
      const { rows } = await database.query<{ left: number }>(
        "select count(*)::integer as left from catalog.portal where registered_by = 'MUTATION' and last_success_at is null",
      );
      if (rows[0]?.left === 0) break;
      await wait(LOOK_MS);
    }
    const seconds = (performance.now() - started) / 1000;
    const { rows } = await database.query<{ count: number }>('select count(*)::integer from catalog.dataset');
    await database.end();
    const total = count * datasets;
    print(
      `${what}: ${Math.round(total / seconds)} datasets/s (${Math.round(seconds)} s), at most ${Math.round(peak / MEGABYTE)} MB ` +
        `with the simulator; operation 01: median ${atRest.toFixed(1)} ms at rest, ${median(during).toFixed(1)} ms meanwhile`,
    );
    expect(rows[0]?.count).toBe(total);
    expect(peak).toBeLessThan(MOST_RESIDENT);
  },
  3_600_000,
);

async function register(
  database: pg.Client,
  simulator: PortalSimulator,
  portals: readonly { readonly id: string; readonly software: (typeof SOFTWARE)[number] }[],
): Promise<void> {
  for (const { id, software } of portals) {
    await database.query(
      `insert into catalog.portal (id, title_es, url, software, jurisdiction_id, registered_by, source_id)
       select $1, $1, $2, $3, 'AR-E', 'MUTATION', source_id from catalog.portal limit 1`,
      [id, simulator.url(id), GRAPH_SOFTWARE[SOFTWARE.indexOf(software)]],
    );
  }
}

async function timeOf(hub: TestHub): Promise<number> {
  const started = performance.now();
  const { errors } = await hub.query(readOperation('one-graph'));
  expect(errors).toBeUndefined();
  return performance.now() - started;
}

async function medianOf(hub: TestHub, readings: number): Promise<number> {
  const times: number[] = [];
  for (let reading = 0; reading < readings; reading++) times.push(await timeOf(hub));
  return median(times);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
