/** The plugins that are written without a library, as their authors start them: each a process on a port of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExecutionResult } from 'graphql';

export interface Language {
  readonly name: string;
  readonly folder: URL;
  readonly command: readonly [program: string, ...args: string[]];
  /** Whether what runs it is installed. */
  readonly isHere: boolean;
}

const folderOf = (name: string) => new URL(`../../plugins/${name}/`, import.meta.url);

export const LANGUAGES: readonly Language[] = [
  {
    name: 'JavaScript without a library',
    folder: folderOf('plain-javascript'),
    command: [process.execPath, 'main.mjs'],
    isHere: true,
  },
  {
    name: 'Python without a library (skipped where there is no python3)',
    folder: folderOf('plain-python'),
    command: ['python3', '-B', 'main.py'],
    isHere: spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0,
  },
];

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly result: ExecutionResult;
}

export interface Work {
  readonly id: string;
  readonly title: { readonly es: string | null; readonly en: string | null };
  readonly status: string;
  readonly budget: number | null;
  readonly startsOn: string | null;
  readonly place: string;
}

export class PlainPlugin implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #data: string;
  /** `http://127.0.0.1:PORT/graphql` */
  readonly url: string;

  private constructor(process: ChildProcess, data: string, url: string) {
    this.#process = process;
    this.#data = data;
    this.url = url;
  }

  /** Starts it on a copy of its works, which can be changed; with these settings too. */
  static async start(
    { folder, command: [program, ...args] }: Language,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<PlainPlugin> {
    const data = await mkdtemp(join(tmpdir(), 'grafo-plain-'));
    const works = join(data, 'works.json');
    await writeFile(works, await readFile(new URL('works.json', folder)));
    const child = spawn(program, args, {
      cwd: fileURLToPath(folder),
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', WORKS: works, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    for await (const chunk of child.stdout) {
      printed += chunk;
      const [, url] = /ready at (\S+)\n/.exec(printed) ?? [];
      if (url !== undefined) return new PlainPlugin(child, data, url);
    }
    throw new Error(`it ended, and printed ${printed}`);
  }

  ask(query: unknown, variables?: unknown, operationName?: string): Promise<Answer> {
    return this.post(JSON.stringify({ query, variables, operationName }));
  }

  async post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const response = await fetch(this.url, { method: 'POST', headers, body });
    const result = (await response.json()) as ExecutionResult;
    return { status: response.status, type: response.headers.get('content-type'), result };
  }

  async works(): Promise<Work[]> {
    return JSON.parse(await readFile(join(this.#data, 'works.json'), 'utf8')) as Work[];
  }

  /** In one step, so that no half of it is ever read. */
  async write(works: readonly Work[]): Promise<void> {
    await writeFile(join(this.#data, 'new.json'), JSON.stringify(works));
    await rename(join(this.#data, 'new.json'), join(this.#data, 'works.json'));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#process, 'close');
    this.#process.kill('SIGTERM');
    await ended;
    await rm(this.#data, { recursive: true });
  }
}
