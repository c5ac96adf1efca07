import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStatement } from './run-statement.js';
import { createTestDatabase, startTestCluster, type TestCluster } from './test-cluster.js';
import { runScript } from './testing/run-script.js';

let place: string;
let cluster: TestCluster;
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'grafo-place-'));
  cluster = await startTestCluster(place);
});
afterAll(async () => {
  await cluster.stop();
  rmSync(place, { recursive: true, force: true });
});

describe('a test cluster', () => {
  it('gives databases that know nothing of each other, and drops them while they are in use', async () => {
    const [one, other] = await Promise.all([
      createTestDatabase(cluster.url),
      createTestDatabase(cluster.url),
    ]);
    await runStatement(one.url, 'create table own as select 1 as number');
    await expect(runStatement(other.url, 'table own')).rejects.toMatchObject({ code: '42P01' });
    const inUse = expect(runStatement(one.url, 'select pg_sleep(600)')).rejects.toMatchObject({
      code: '57P01',
    });
    await expect
      .poll(() => runStatement(other.url, `select 1 from pg_stat_activity where query like '%600)'`))
      .toHaveLength(1);
    await one.drop();
    await inUse;
  });

  it('counts statements, for tests that watch how many a subgraph needs', async () => {
    await runStatement(cluster.url, 'create extension pg_stat_statements');
    const counted = `select calls::int from pg_stat_statements where query like 'create extension%'`;
    expect(await runStatement(cluster.url, counted)).toEqual([{ calls: 1 }]);
  });

  it('is ended and removed by the next one when its test run was killed, and leaves running ones alone', async () => {
    const running = readdirSync(place);
    await using run = await runScript<string>(
      new URL('./test-cluster.ts', import.meta.url),
      (module) => `report((await ${module}.startTestCluster(${JSON.stringify(place)})).url);`,
    );
    run.process.kill('SIGKILL');
    await once(run.process, 'exit');
    expect(await runStatement(run.report, 'select 1 as one')).toEqual([{ one: 1 }]);
    for (const old of readdirSync(place)) utimesSync(join(place, old), 0, 0);
    const starting = basename(mkdtempSync(join(place, 'grafo-test-cluster-')));
    const next = await startTestCluster(place);
    await expect(runStatement(run.report, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await next.stop();
    expect(new Set(readdirSync(place))).toEqual(new Set([...running, starting]));
  });
});
