import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clusterName } from './cluster.js';
import { findClusterProcesses } from './cluster-processes.js';
import { runStatement } from './run-statement.js';
import { createTestDatabase, startTestCluster } from './test-cluster.js';
import { runScript } from './testing/run-script.js';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'grafo-place-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('a test cluster', () => {
  it('gives databases that know nothing of each other, and drops them while they are in use', async () => {
    const cluster = await startTestCluster(place);
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
    await cluster.stop();
    expect(readdirSync(place)).toEqual([]);
  });

  it('is ended and removed by the next one when its test run was killed', async () => {
    await using run = await runScript(
      new URL('./test-cluster.ts', import.meta.url),
      (module) => `report((await ${module}.startTestCluster(${JSON.stringify(place)})).url);`,
    );
    run.process.kill('SIGKILL');
    await once(run.process, 'exit');
    const [left = ''] = readdirSync(place);
    const name = clusterName(join(place, left, 'postgres', 'data'));
    expect((await findClusterProcesses(name)).servers).toHaveLength(1);
    const young = await startTestCluster(place);
    expect(readdirSync(place)).toContain(left);
    await young.stop();
    utimesSync(join(place, left), 0, 0);
    const next = await startTestCluster(place);
    expect(readdirSync(place)).not.toContain(left);
    expect(await findClusterProcesses(name)).toEqual({ servers: [], workers: [] });
    await next.stop();
  });
});
