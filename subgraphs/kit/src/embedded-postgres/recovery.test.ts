import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { runStatement } from './run-statement.js';
import { serverAccount } from './server-account.js';
import { usePostgresPlace } from './testing/use-postgres-place.js';

/** One for all: whatever a test leaves behind, the next must be able to start from. */
const place = usePostgresPlace('file');
const deadline = { timeout: 60_000, interval: 20 };

/** Of the worker that runs a query like this; fails while there is none. */
async function pidOfQuery(url: string, pattern: string): Promise<number> {
  const found = `select pid from pg_stat_activity where query like '${pattern}' and pid <> pg_backend_pid()`;
  const rows = z.tuple([z.object({ pid: z.number() })]).parse(await runStatement(url, found));
  return rows[0].pid;
}

describe('an embedded PostgreSQL', () => {
  it('is back on the same port, with its data, after it was killed', async () => {
    const lines: string[] = [];
    await using postgres = await place.start({ durable: true, onLog: (line) => lines.push(line) });
    await runStatement(postgres.url, 'create table killed_server as select 42 as answer');
    const killed = postgres.pid;
    process.kill(killed ?? 0, 'SIGKILL');
    await vi.waitFor(() => expect(postgres.pid).not.toBe(killed), deadline);
    expect(await runStatement(postgres.url, 'table killed_server')).toEqual([{ answer: 42 }]);
    expect(lines).toContain('PostgreSQL is started again: it ended by itself (signal SIGKILL)');
  });

  it('is back after one of its workers was killed, without being started again', async () => {
    await using postgres = await place.start();
    const { pid } = postgres;
    const query = runStatement(postgres.url, 'select pg_sleep(600)');
    const worker = await vi.waitFor(() => pidOfQuery(postgres.url, 'select pg_sleep(600)'), deadline);
    process.kill(worker, 'SIGKILL');
    await expect(query).rejects.toThrow();
    await vi.waitFor(() => runStatement(postgres.url, 'select 1'), deadline);
    expect(postgres.pid).toBe(pid);
  });

  it('ends what a killed hub left running, and goes on with its data', async () => {
    await using hub = await place.startInAnotherProcess();
    await runStatement(hub.report.url, 'create table killed_hub as select 42 as answer');
    hub.process.kill('SIGKILL');
    await once(hub.process, 'exit');
    expect(await place.processes()).toContain(hub.report.pid);
    const lines: string[] = [];
    await using postgres = await place.start({ onLog: (line) => lines.push(line) });
    expect(await runStatement(postgres.url, 'table killed_hub')).toEqual([{ answer: 42 }]);
    expect(await place.processes()).not.toContain(hub.report.pid);
    // Where the checkout is private, the first line says that the binaries were copied.
    expect(lines).toContainEqual(
      expect.stringMatching(/^Ended \d+ PostgreSQL processes that had outlived an earlier hub$/),
    );
  });

  it('ends workers that outlived both the hub and the server', async () => {
    await using hub = await place.startInAnotherProcess();
    // A loop in SQL looks after nothing: the worker does not notice that its server is gone.
    const busy = runStatement(hub.report.url, 'do $$ begin loop end loop; end $$');
    const refused = expect(busy).rejects.toThrow();
    const worker = await vi.waitFor(() => pidOfQuery(hub.report.url, 'do $$ begin loop%'), deadline);
    hub.process.kill('SIGKILL');
    process.kill(hub.report.pid, 'SIGKILL');
    await using _postgres = await place.start();
    await refused;
    expect(await place.processes()).not.toContain(worker);
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

  it('leaves no process when the hub ends without having stopped it', async () => {
    await using hub = await place.startInAnotherProcess();
    hub.process.kill('SIGTERM');
    await once(hub.process, 'exit');
    await vi.waitFor(async () => expect(await place.processes()).toEqual([]), deadline);
  });
});
