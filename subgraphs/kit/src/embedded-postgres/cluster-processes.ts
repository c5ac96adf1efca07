/** Finds and ends the processes of a cluster by the name in their command line: the server and its workers. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { clusterName } from './cluster.js';
import { readPostmasterPid } from './postmaster-pid.js';

/** How often the system is asked whether they are gone: what is not our child reports to nobody. */
const pollMs = 50;

/** In order: PostgreSQL's fast shutdown, its immediate one, and the kernel's. */
const escalation = [
  { fromMs: 0, signal: 'SIGINT' },
  { fromMs: 10_000, signal: 'SIGQUIT' },
  { fromMs: 15_000, signal: 'SIGKILL' },
] as const;

/** Stuck in the kernel by then, on a dead disk for instance. */
const hopelessMs = 30_000;

/** Resolves once all are gone, to how many there were. */
export async function endClusterProcesses(dataFolder: string): Promise<number> {
  const server = readPostmasterPid(dataFolder);
  const found = await findClusterProcesses(dataFolder);
  const start = performance.now();
  for (let left = found; left.length > 0; left = await findClusterProcesses(dataFolder)) {
    const elapsed = performance.now() - start;
    if (elapsed > hopelessMs) throw new Error(`processes ${left} do not end`);
    const signal = escalation.findLast(({ fromMs }) => elapsed >= fromMs)?.signal ?? 'SIGINT';
    // A living server ends its workers in order; those that outlived it have nothing left to save.
    if (server !== undefined && left.includes(server)) send(server, signal);
    else for (const pid of left) send(pid, 'SIGKILL');
    await delay(pollMs);
  }
  return found.length;
}

/** Pids of the server and of its workers. */
export async function findClusterProcesses(dataFolder: string): Promise<number[]> {
  if (!existsSync(dataFolder)) return [];
  const name = clusterName(dataFolder);
  // Workers rename themselves soon after their fork; until then they show the server's arguments.
  const ours = new RegExp(`^postgres: ${name}: |/bin/postgres -D .* cluster_name=${name}( |$)`);
  const commands = process.platform === 'linux' ? await readProc() : await askPs();
  return commands.filter(([, line]) => ours.test(line)).map(([pid]) => pid);
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

function send(pid: number, signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}
