/** One process of a plugin, from its start to its end. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { GrafoError } from '@grafo-abierto/schema';
import { explainEnd } from './explain-end.js';
import type { PluginCode } from './find-code.js';
import type { Guardian } from './guardian.js';
import { type HostClock, pause } from './host-clock.js';
import type { HostTimes } from './host-times.js';
import { nodeArguments } from './node-arguments.js';
import { PluginOutput } from './plugin-output.js';
import { residentMemory } from './resident-memory.js';

export interface HostedProcessOptions {
  readonly plugin: string;
  readonly socket: string;
  /** Of what JavaScript keeps; all in all it may hold twice as much. */
  readonly memoryMb: number;
  /** Of the operator, as POSIX writes it. */
  readonly locale: string;
  readonly guardian: Guardian;
  readonly clock: HostClock;
  readonly times: HostTimes;
  readonly onLine: (line: string, isError: boolean) => void;
  readonly onDropped: (lines: number) => void;
}

export class HostedProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #options: HostedProcessOptions;
  #killedFor: GrafoError | undefined;
  /** Settles when it has ended, with the reason. */
  readonly ended: Promise<GrafoError>;

  constructor(code: PluginCode, options: HostedProcessOptions) {
    const { memoryMb, socket, locale } = options;
    this.#options = options;
    this.#child = spawn(process.execPath, nodeArguments(code, memoryMb), {
      cwd: code.folder,
      env: { GRAFO_SOCKET: socket, LANG: locale, NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'pipe'],
      // Not in the hub's group: Ctrl-C is for the hub, which then ends its plugins after their last answer.
      detached: true,
    });
    this.#child.stdin.on('error', () => undefined);
    this.ended = this.#end();
    const { pid } = this.#child;
    if (pid !== undefined) void this.ended.then(options.guardian.watch(pid));
    this.#readOutput();
    void this.#watchMemory();
  }

  kill(reason: GrafoError): void {
    this.#killedFor ??= reason;
    this.#child.kill('SIGKILL');
  }

  /** Asks it to end, and ends it where it does not. */
  async stop(): Promise<void> {
    const { clock, times } = this.#options;
    this.#child.kill('SIGTERM');
    const cancel = clock.after(times.ending, () => this.#child.kill('SIGKILL'));
    await this.ended;
    cancel();
  }

  #end(): Promise<GrafoError> {
    const { plugin, memoryMb } = this.#options;
    return new Promise((resolve) => {
      this.#child.once('error', ({ message: detail }) =>
        resolve(new GrafoError('GRAFO_PLUGIN_START_FAILED', { detail })),
      );
      this.#child.once('exit', (code, signal) =>
        resolve(explainEnd({ code, signal, killedFor: this.#killedFor }, plugin, memoryMb)),
      );
    });
  }

  #readOutput(): void {
    const { clock, onLine, onDropped } = this.#options;
    const output = new PluginOutput({ clock, onDropped });
    output.read(this.#child.stdout, (line) => onLine(line, false));
    output.read(this.#child.stderr, (line) => onLine(line, true));
    this.#child.once('close', () => output.close());
  }

  /** Buffers are not in the memory that Node limits. */
  async #watchMemory(): Promise<void> {
    const { pid } = this.#child;
    if (pid === undefined) return;
    // Where the machine runs out of memory, the kernel is to choose it before the hub; only Linux knows this file.
    await writeFile(`/proc/${pid}/oom_score_adj`, '900').catch(() => undefined);
    const { plugin, memoryMb, clock, times } = this.#options;
    const limit = 2 * memoryMb;
    const ending = new AbortController();
    void this.ended.then(() => ending.abort());
    while (!ending.signal.aborted) {
      const held = await residentMemory(pid);
      if (held === undefined) return;
      if (held > limit) this.kill(new GrafoError('GRAFO_PLUGIN_MEMORY', { plugin, limit }));
      await pause(clock, times.betweenMemoryLooks, ending.signal);
    }
  }
}
