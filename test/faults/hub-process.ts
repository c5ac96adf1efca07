import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GRAFO = fileURLToPath(new URL('../../gateway/cli/bin/grafo.js', import.meta.url));
const DEADLINE_MS = 60_000;

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** `grafo start` as a process of its own, with what it prints. */
export class HubProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  #output = '';
  readonly #listeners = new Set<() => void>();

  constructor(environment: Readonly<Record<string, string>>) {
    this.child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', GRAFO, 'start'], {
      env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#output += chunk.toString();
        for (const listener of this.#listeners) listener();
      });
    }
    this.ended = once(this.child, 'close').then(([code]) => ({
      code: code as number | null,
      output: this.#output,
    }));
  }

  get output(): string {
    return this.#output;
  }

  /** The URL of the ready line; rejects with the output when the process ends before it. */
  async ready(): Promise<string> {
    const match = await this.printed(/ready at (\S+)/);
    return match[1] ?? '';
  }

  printed(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(this.#output);
        if (match === null) return;
        this.#listeners.delete(look);
        clearTimeout(timer);
        resolve(match);
      };
      const fail = () => reject(new Error(`${pattern} was not printed:\n${this.#output}`));
      const timer = setTimeout(fail, DEADLINE_MS);
      this.#listeners.add(look);
      void this.ended.then(fail);
      look();
    });
  }

  stop(signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** A data folder, and the process id of the PostgreSQL that runs in it. */
export class TestFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'grafo-faults-'));

  /** Empty, or with a copy of what another holds, its owners kept: the server's files are of another account. */
  constructor(model?: TestFolder) {
    if (model !== undefined) execFileSync('cp', ['-a', `${model.path}/.`, this.path]);
  }

  get postgresPid(): number | undefined {
    const file = join(this.path, 'postgres', 'data', 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Whether a process lives; a zombie that nobody has waited for does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Waits until something holds, asking again at every turn; the test's own deadline ends it. */
export async function until(holds: () => boolean | Promise<boolean>, pauseMs = 25): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, pauseMs));
}
