import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runStatement } from './run-statement.js';
import { serverAccount } from './server-account.js';
import { usePostgresPlace } from './testing/use-postgres-place.js';

const isRoot = process.getuid?.() === 0;
/** `daemon`, on every Linux: initdb asks the system for the name of the account that it runs as. */
const ordinary = { uid: 1, gid: 1 };
/** The checkout may lie in root's own home, where no other account can run it. */
const canRunHere =
  isRoot && spawnSync(process.execPath, ['--eval', ''], { cwd: '/', ...ordinary }).status === 0;
const place = usePostgresPlace();

describe.runIf(isRoot)('an embedded PostgreSQL, started by root', () => {
  it('runs as nobody, in a private folder of root that nobody can enter', async () => {
    const home = join(place.directory, 'root');
    mkdirSync(home, { mode: 0o700 });
    place.directory = join(home, '.grafo', 'postgres');
    const first = await place.start({ durable: true });
    await runStatement(first.url, 'create table kept as select 42 as answer');
    expect(statSync(`/proc/${first.pid}`).uid).toBe(65_534);
    await first.stop();
    expect(statSync(place.data).uid).toBe(65_534);
    expect(statSync(place.directory).uid).toBe(0);
    await using second = await place.start({ durable: true });
    expect(await runStatement(second.url, 'table kept')).toEqual([{ answer: 42 }]);
  });

  it('runs as nobody in a folder that everyone can enter', async () => {
    chmodSync(place.directory, 0o755);
    await using postgres = await place.start();
    expect(statSync(`/proc/${postgres.pid}`).uid).toBe(65_534);
  });
});

describe.runIf(canRunHere)('an embedded PostgreSQL, started by an ordinary account', () => {
  it('runs as that account and keeps its data over a stop, also when root starts it the next time', async () => {
    chownSync(place.directory, ordinary.uid, ordinary.gid);
    for (const statement of ['create table kept as select 42 as answer', 'table kept']) {
      await using hub = await place.startInAnotherProcess(ordinary);
      const rows = await runStatement(hub.report.url, statement);
      expect(rows).toEqual(statement === 'table kept' ? [{ answer: 42 }] : []);
      expect(statSync(`/proc/${hub.report.pid}`).uid).toBe(ordinary.uid);
      hub.process.kill('SIGTERM');
      await once(hub.process, 'exit');
    }
    await using postgres = await place.start();
    expect(await runStatement(postgres.url, 'table kept')).toEqual([{ answer: 42 }]);
    expect(statSync(`/proc/${postgres.pid}`).uid).toBe(ordinary.uid);
  });
});

describe("the server's account", () => {
  it('is the hub’s own unless the hub runs as root', () => {
    expect(serverAccount('/', false)).toBeUndefined();
    expect(serverAccount('/nowhere', true)).toEqual({ uid: 65_534, gid: 65_534 });
  });
});
