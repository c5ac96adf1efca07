import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./projecting-process.ts', import.meta.url));
const COMPILE_CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/grafo', import.meta.url));

/** A process that keeps an index until it is killed. */
export class ProjectingChild {
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  #said = Promise.withResolvers<void>();

  constructor(indexUrl: string, feedsUrl: string, feeds: readonly string[]) {
    this.#child = spawn(process.execPath, ['--no-warnings', SCRIPT, indexUrl, feedsUrl, ...feeds], {
      // Loading takes most of its life.
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (this.#child.stdout === null) throw new Error('the child says nothing');
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      this.#lines.push(line);
      this.#tell();
    });
    this.#child.on('exit', () => this.#tell());
  }

  /** Settles when it has said that line. */
  async says(line: string): Promise<void> {
    while (!this.#lines.includes(line)) {
      if (this.#child.exitCode !== null) throw new Error(`it ended:\n${this.#lines.join('\n')}`);
      await this.#said.promise;
    }
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exit;
  }

  #tell(): void {
    this.#said.resolve();
    this.#said = Promise.withResolvers();
  }
}
