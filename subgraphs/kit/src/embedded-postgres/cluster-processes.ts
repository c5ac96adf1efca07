/** Finds and ends the processes of a cluster by the name in their command line: the server and its workers. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

/** How often the system is asked whether they are gone: what is not our child reports to nobody. */
const pollMs = 50;

/** In order: PostgreSQL's fast shutdown, its immediate one, and the kernel's. */
const escalation = [
  { fromMs: 0, signal: 'SIGINT' },
  { fromMs: 10_000, signal: 'SIGQUIT' },
  { fromMs: 15_000, signal: 'SIGKILL' },
] as const;

interface ClusterProcesses {
  readonly servers: readonly number[];
  readonly workers: readonly number[];
}

/** Resolves once all are gone, to how many there were. */
export async function endClusterProcesses(name: string): Promise<number> {
  const found = await findClusterProcesses(name);
  const start = performance.now();
  for (let left = found; count(left) > 0; left = await findClusterProcesses(name)) {
    const elapsed = performance.now() - start;
    const signal = escalation.findLast(({ fromMs }) => elapsed >= fromMs)?.signal ?? 'SIGINT';
    for (const pid of left.servers) send(pid, signal);
    // A living server ends its workers in order; those that outlived it have nothing left to save.
    if (left.servers.length === 0) for (const pid of left.workers) send(pid, 'SIGKILL');
    await delay(pollMs);
  }
  return count(found);
}

/** The server keeps the arguments it was started with; its workers rename themselves. */
export async function findClusterProcesses(name: string): Promise<ClusterProcesses> {
  const commands = process.platform === 'linux' ? await readProc() : await askPs();
  const pidsOf = (pattern: RegExp) => commands.filter(([, line]) => pattern.test(line)).map(([pid]) => pid);
  return {
    servers: pidsOf(new RegExp(`/bin/postgres -D .* cluster_name=${name}( |$)`)),
    workers: pidsOf(new RegExp(`^postgres: ${name}: `)),
  };
}

type Command = readonly [pid: number, line: string];

/** Slim images have no ps; and of another account's process only this file can always be read. */
async function readProc(): Promise<Command[]> {
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry));
  return Promise.all(pids.map(async (pid): Promise<Command> => [Number(pid), await readCommand(pid)]));
}

async function readCommand(pid: string): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'latin1')).replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

async function askPs(): Promise<Command[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'pid=,command='], { maxBuffer: 64e6 });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, command] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
    return pid === undefined || command === undefined ? [] : [[Number(pid), command] as const];
  });
}

const count = ({ servers, workers }: ClusterProcesses) => servers.length + workers.length;

function send(pid: number, signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}
