/** A process of the project as an operator starts it, with what it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** For what hangs; before the deadline of the test itself, so that it is told what was printed. */
const DEADLINE_MS = 110_000;
/** Where the command `grafo` keeps it; a subgraph's own process is told. */
const COMPILE_CACHE = fileURLToPath(new URL('../../node_modules/.cache/grafo', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export class TestProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  #output = '';
  readonly #listeners = new Set<() => void>();

  /** Runs `node` with these arguments at the repository's root, and with this environment alone. */
  constructor(args: readonly string[], environment: Readonly<Record<string, string>>) {
    this.child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        LANG: 'C.UTF-8',
        PORT: '0',
        GRAFO_HARVEST: 'off',
        NODE_COMPILE_CACHE: COMPILE_CACHE,
        ...environment,
      },
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
