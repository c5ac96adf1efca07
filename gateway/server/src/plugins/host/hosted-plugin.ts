/** Keeps the process of one version of a plugin running, until it is no longer needed. */
import { EventEmitter, once } from 'node:events';
import { rm } from 'node:fs/promises';
import { describeFailure, operatorLanguage } from '@grafo-abierto/plugin-kit/process';
import { GrafoError, type PluginManifest } from '@grafo-abierto/schema';
import type { HubLog } from '../../hub-log.js';
import { findCode } from './find-code.js';
import type { Guardian } from './guardian.js';
import { type HostClock, pause } from './host-clock.js';
import { type HostTimes, MISSED_LOOKS } from './host-times.js';
import { HostedProcess } from './hosted-process.js';
import type { HostedState } from './hosted-state.type.js';
import { isAnswering } from './is-answering.js';
import { restartPause } from './restart-pause.js';
import { SAY } from './say-host.js';

export interface HostedPluginOptions {
  readonly manifest: PluginManifest;
  /** The operator's folder of plugins. */
  readonly folder: string;
  /** Where its process is to listen. */
  readonly socket: string;
  readonly memoryMb: number;
  readonly guardian: Guardian;
  readonly log: HubLog;
  /** The hub's, for the language of the log. */
  readonly environment: NodeJS.ProcessEnv;
  readonly clock: HostClock;
  readonly times: HostTimes;
}

/** Between two tries to reach a process that is starting. */
const BETWEEN_TRIES_MS = 25;

export class HostedPlugin {
  readonly #options: HostedPluginOptions;
  readonly #ending = new AbortController();
  readonly #changes = new EventEmitter();
  readonly #done: Promise<void>;
  #process: HostedProcess | undefined;
  #state: HostedState;

  constructor(options: HostedPluginOptions) {
    this.#options = options;
    const { id: plugin, version } = options.manifest;
    this.#state = { plugin, version, state: 'starting', since: new Date(options.clock.now()) };
    this.#done = this.#keepRunning();
  }

  get socket(): string {
    return this.#options.socket;
  }

  get state(): HostedState {
    return this.#state;
  }

  /**
   * Settles once it runs.
   *
   * @throws GrafoError with why it does not
   */
  async ready(): Promise<void> {
    while (this.#state.state === 'starting') await once(this.#changes, 'change');
    if (this.#state.state === 'running') return;
    throw this.#state.reason ?? new GrafoError('GRAFO_PLUGIN_START_FAILED', { detail: this.#state.state });
  }

  /** Ends its process; what it was asked should have been answered. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#process?.stop();
    await this.#done;
    await rm(this.#options.socket, { force: true });
  }

  async #keepRunning(): Promise<void> {
    const { clock, times } = this.#options;
    const { signal } = this.#ending;
    for (let failures = 0; !signal.aborted; ) {
      const began = clock.now();
      const reason = await this.#runOnce();
      if (signal.aborted) break;
      failures = clock.now() - began >= times.steady ? 1 : failures + 1;
      const wait = restartPause(failures, times, clock.random());
      this.#become({ state: 'waiting', reason, until: new Date(clock.now() + wait) });
      this.#tellWhy(reason, wait);
      await pause(clock, wait, signal);
      if (!signal.aborted) this.#become({ state: 'starting', reason });
    }
    this.#become({ state: 'stopped' });
  }

  /** Answers why it ended, or could not be started. */
  async #runOnce(): Promise<GrafoError> {
    const { folder, manifest, socket } = this.#options;
    try {
      const code = await findCode(folder, manifest);
      // That of a process before would keep this one from listening.
      await rm(socket, { force: true });
      this.#ending.signal.throwIfAborted();
      const started = new HostedProcess(code, this.#processOptions());
      this.#process = started;
      const watching = new AbortController();
      const watched = this.#watch(started, watching.signal);
      const reason = await started.ended;
      watching.abort();
      await watched;
      return reason;
    } catch (error) {
      if (error instanceof GrafoError) return error;
      return new GrafoError('GRAFO_PLUGIN_START_FAILED', { detail: String(error) }, { cause: error });
    }
  }

  #processOptions() {
    const { manifest, log, environment, ...rest } = this.#options;
    const { id: plugin } = manifest;
    const language = operatorLanguage(environment);
    return {
      ...rest,
      plugin,
      locale: language === 'es' ? 'es_AR.UTF-8' : 'C.UTF-8',
      onLine: (line: string, isError: boolean) => log[isError ? 'error' : 'info'](`${plugin}: ${line}`),
      onDropped: (lines: number) => log.error(`${plugin}: ${SAY[language].dropped(lines)}`),
    };
  }

  /** Waits until it listens, and then looks again and again whether it still answers. */
  async #watch(started: HostedProcess, ended: AbortSignal): Promise<void> {
    const { clock, times, socket, manifest } = this.#options;
    const { id: plugin, version } = manifest;
    if (!(await this.#listens(ended))) {
      started.kill(new GrafoError('GRAFO_PLUGIN_SILENT', { plugin, seconds: times.listening / 1000 }));
      return;
    }
    if (ended.aborted) return;
    this.#become({ state: 'running' });
    this.#options.log.info(`${plugin}: ${SAY[this.#language].running(version)}`);
    for (let missed = 0; missed < MISSED_LOOKS; ) {
      await pause(clock, times.betweenLooks, ended);
      if (ended.aborted) return;
      missed = (await isAnswering(socket, times.look)) ? 0 : missed + 1;
    }
    started.kill(new GrafoError('GRAFO_PLUGIN_STUCK', { plugin, looks: MISSED_LOOKS }));
  }

  async #listens(ended: AbortSignal): Promise<boolean> {
    const { clock, times, socket } = this.#options;
    const until = clock.now() + times.listening;
    while (!ended.aborted) {
      const left = until - clock.now();
      if (left <= 0) return false;
      if (await isAnswering(socket, left)) return true;
      await pause(clock, BETWEEN_TRIES_MS, ended);
    }
    return true;
  }

  get #language() {
    return operatorLanguage(this.#options.environment);
  }

  #tellWhy(reason: GrafoError, wait: number): void {
    const { manifest, log, environment } = this.#options;
    const again = SAY[this.#language].again(Math.ceil(wait / 1000));
    log.error(`${manifest.id}: ${describeFailure(reason, environment)} ${again}`);
  }

  /** The last reason stays known while it runs again. */
  #become(change: Pick<HostedState, 'state'> & Partial<HostedState>): void {
    const { plugin, version, reason } = this.#state;
    const since = new Date(this.#options.clock.now());
    this.#state = { plugin, version, since, ...(reason && { reason }), ...change };
    this.#changes.emit('change');
  }
}
