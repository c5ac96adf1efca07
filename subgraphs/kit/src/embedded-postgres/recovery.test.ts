import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runStatement } from './run-statement.js';
import { serverAccount } from './server-account.js';
import { usePostgresPlace } from './testing/use-postgres-place.js';

const place = usePostgresPlace();
const deadline = { timeout: 10_000, interval: 20 };

describe('an embedded PostgreSQL', () => {
  it('is back on the same port, with its data, after it was killed', async () => {
    const lines: string[] = [];
    await using postgres = await place.start({ durable: true, onLog: (line) => lines.push(line) });
    await runStatement(postgres.url, 'create table kept as select 42 as answer');
    const killed = postgres.pid;
    process.kill(killed ?? 0, 'SIGKILL');
    const rows = await vi.waitFor(() => runStatement(postgres.url, 'table kept'), deadline);
    expect(rows).toEqual([{ answer: 42 }]);
    expect(postgres.pid).not.toBe(killed);
    expect(lines).toContain('PostgreSQL is started again: it ended by itself (signal SIGKILL)');
  });

  it('is back after one of its workers was killed, without being started again', async () => {
    await using postgres = await place.start();
    const { pid } = postgres;
    const suicide = runStatement(postgres.url, `select pg_sleep(60) /* never ends */`);
    const [worker] = await vi.waitFor(async () => {
      const rows = await runStatement(
        postgres.url,
        `select pid from pg_stat_activity where query like '%never ends */'
        and pid <> pg_backend_pid()`,
      );
      expect(rows).toHaveLength(1);
      return rows;
    }, deadline);
    process.kill(Number(Object(worker).pid), 'SIGKILL');
    await expect(suicide).rejects.toThrow();
    await vi.waitFor(() => runStatement(postgres.url, 'select 1'), deadline);
    expect(postgres.pid).toBe(pid);
  });

  it('ends what a killed hub left running, and goes on with its data', async () => {
    await using hub = await place.startInAnotherProcess();
    await runStatement(hub.report.url, 'create table kept as select 42 as answer');
    hub.process.kill('SIGKILL');
    await once(hub.process, 'exit');
    expect((await place.processes()).servers).toEqual([hub.report.pid]);
    const lines: string[] = [];
    await using postgres = await place.start({ onLog: (line) => lines.push(line) });
    expect(await runStatement(postgres.url, 'table kept')).toEqual([{ answer: 42 }]);
    expect((await place.processes()).servers).toEqual([postgres.pid]);
    expect(postgres.pid).not.toBe(hub.report.pid);
    expect(lines[0]).toMatch(/^Ended \d+ PostgreSQL processes that had outlived an earlier hub$/);
  });

  it('ends workers that outlived both the hub and the server', async () => {
    await using hub = await place.startInAnotherProcess();
    // A loop in SQL looks after nothing: the worker does not notice that its server is gone.
    const busy = runStatement(hub.report.url, 'do $$ begin loop end loop; end $$');
    const refused = expect(busy).rejects.toThrow();
    await vi.waitFor(async () => {
      const rows = await runStatement(
        hub.report.url,
        `select 1 from pg_stat_activity where query like 'do $$%'`,
      );
      expect(rows).toHaveLength(1);
    }, deadline);
    hub.process.kill('SIGKILL');
    process.kill(hub.report.pid, 'SIGKILL');
    await using postgres = await place.start();
    await refused;
    expect((await place.processes()).servers).toEqual([postgres.pid]);
  });

  it('starts where a pid that it once had belongs to another process now', async () => {
    await (await place.start()).stop();
    const stranger = spawn('sleep', ['600'], { cwd: '/', ...serverAccount(place.data) });
    await once(stranger, 'spawn');
    try {
      writeFileSync(
        join(place.data, 'postmaster.pid'),
        `${stranger.pid}\n/nowhere\n0\n0\n\n127.0.0.1\n\nready\n`,
      );
      await using postgres = await place.start();
      expect(await runStatement(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill();
    }
  });

  it('begins anew where a hub was killed while it made the data folder', async () => {
    mkdirSync(`${place.data}.new-cut`);
    writeFileSync(join(`${place.data}.new-cut`, 'PG_VERSION'), '18\n');
    await using postgres = await place.start();
    expect(await runStatement(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(place.directory).toSorted()).toEqual(['data', 'postgres.log']);
  });

  it('leaves no process when the hub ends without having stopped it', async () => {
    await using hub = await place.startInAnotherProcess();
    hub.process.kill('SIGTERM');
    await once(hub.process, 'exit');
    await vi.waitFor(
      async () => expect(await place.processes()).toEqual({ servers: [], workers: [] }),
      deadline,
    );
  });
});
