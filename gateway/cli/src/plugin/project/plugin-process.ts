/** A plugin that runs beside a command, as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { StartCommand } from './read-project.js';

export interface PluginProcessOptions {
  readonly folder: string;
  readonly start: StartCommand;
  readonly port: number;
  /** Told each line that it writes. */
  readonly onLine: (line: string) => void;
}

/** Milliseconds to end by itself once it is asked to. */
const GRACE_MS = 5_000;

export class PluginProcess {
  readonly #child: ChildProcess;
  /** Settles when it has ended, with what it ended of. */
  readonly ended: Promise<string>;

  constructor({ folder, start, port, onLine }: PluginProcessOptions) {
    const [program = '', ...parameters] = typeof start === 'string' ? [start] : start;
    this.#child = spawn(program, parameters, {
      cwd: folder,
      shell: typeof start === 'string',
      // A group of its own: a shell that starts the plugin ends with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: pathOf(folder), HOST: '127.0.0.1', PORT: String(port) },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      if (stream) createInterface({ input: stream }).on('line', onLine);
    this.ended = endOf(this.#child);
    process.once('exit', this.#kill);
  }

  async stop(): Promise<void> {
    process.off('exit', this.#kill);
    this.#signal('SIGTERM');
    const grace = new AbortController();
    const late = pause(GRACE_MS, undefined, { signal: grace.signal }).then(
      () => this.#kill(),
      () => undefined,
    );
    await this.ended;
    grace.abort();
    await late;
  }

  readonly #kill = () => this.#signal('SIGKILL');

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(-pid, signal);
    } catch {
      // It has ended already.
    }
  }
}

/** As npm has it, with the Node that runs this command before all others. */
function pathOf(folder: string): string {
  const own = [join(folder, 'node_modules', '.bin'), dirname(process.execPath)];
  return [...own, process.env['PATH'] ?? ''].join(delimiter);
}

async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(child, 'close');
    return signal === null ? `exit ${code}` : String(signal);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
