/** A shell at the repository's root, as a person has it open: what is typed runs in it, one line after another. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** For what hangs; before the deadline of the test itself, so that it is told what was printed. */
const DEADLINE_MS = 110_000;
const DONE = /__done__ (\d+)\n/;

export interface Ran {
  readonly code: number;
  readonly output: string;
}

export class Shell implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  #output = '';
  readonly #listeners = new Set<() => void>();

  /** @param environment all that it has, beside the paths of programs */
  constructor(environment: Readonly<Record<string, string>>) {
    this.#child = spawn('bash', ['--norc'], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8', ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
    this.#closed = once(this.#child, 'close');
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.#output += chunk.toString();
        for (const listener of this.#listeners) listener();
      });
  }

  /** Runs a command to its end. */
  async run(command: string): Promise<Ran> {
    this.#output = '';
    this.type(`${command}\necho "__done__ $?"`);
    const [, code] = await this.printed(DONE);
    return { code: Number(code), output: this.#output.replace(DONE, '') };
  }

  /** Begins a command that stays. */
  type(command: string): void {
    this.#child.stdin?.write(`${command}\n`);
  }

  printed(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        this.#listeners.delete(look);
      };
      const look = () => {
        const match = pattern.exec(this.#output);
        if (match === null) return;
        end();
        resolve(match);
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`${pattern} was not printed:\n${this.#output}`));
      }, DEADLINE_MS);
      this.#listeners.add(look);
      look();
    });
  }

  /** Ends the shell and all that runs in it. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.stdin?.end();
    const { pid, exitCode, signalCode } = this.#child;
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGTERM');
    await this.#closed;
  }
}
