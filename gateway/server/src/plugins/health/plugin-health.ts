/**
 * How one plugin answers, from its real calls; what fails too often is left alone until a probe of ours is answered,
 * and then has to show itself anew.
 */
import type { SubgraphRequest, Transport } from '@grafo-abierto/engine';
import { SubgraphTransportError, type TransportFailure } from '../../transports/subgraph-transport-error.js';
import type { TransportClock } from '../../transports/transport-clock.js';
import { askTypename } from './ask-typename.js';
import type { CallFigures } from './call-figures.type.js';
import { type Call, CallWindow } from './call-window.js';
import { HEALTH_RULE, type HealthStatus, judgeCalls } from './health-rule.js';

export interface HealthClock extends TransportClock {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface HealthReport extends CallFigures {
  readonly status: HealthStatus;
  /** Since when it has this status; null for one that has been healthy from the start. */
  readonly since: Date | null;
  /** When it is tried again; null unless it is left alone. */
  readonly nextTry: Date | null;
}

export interface PluginHealthOptions {
  readonly clock: HealthClock;
  readonly onChange: (report: HealthReport) => void;
}

/** Nothing was asked of the plugin: it says nothing of it. */
const NOT_ASKED: ReadonlySet<TransportFailure> = new Set(['open-circuit', 'closed', 'quarantine', 'quota']);

export class PluginHealth {
  readonly #options: PluginHealthOptions;
  readonly #window = new CallWindow();
  /** By the variables of its request, which are made for it alone and stay the same however it is handed on. */
  readonly #calls = new WeakMap<object, Call>();
  #send: Transport | undefined;
  #status: HealthStatus = 'HEALTHY';
  #since: number | null = null;
  #nextTry: number | null = null;
  #pause: number = HEALTH_RULE.pause;
  #releasedAt: number | undefined;
  #isStopped = false;
  #cancelProbe: () => void = () => undefined;

  constructor(options: PluginHealthOptions) {
    this.#options = options;
  }

  get report(): HealthReport {
    const figures = this.#window.figures(this.#options.clock.now());
    return { status: this.#status, since: asDate(this.#since), nextTry: asDate(this.#nextTry), ...figures };
  }

  /** The same transport, with its calls measured; in quarantine none of them is made. To be called once. */
  watch(transport: Transport): Transport {
    this.#send = transport;
    return async (request) => {
      if (this.#status === 'QUARANTINED') throw this.#refusal();
      const begun = this.#options.clock.now();
      try {
        const result = await transport(request);
        this.#note(request, begun, false);
        return result;
      } catch (error) {
        if (!wasAsked(error)) throw error;
        this.#note(request, begun, true);
        throw error;
      }
    };
  }

  #refusal(): SubgraphTransportError {
    return new SubgraphTransportError('quarantine', undefined, { nextTry: asDate(this.#nextTry) });
  }

  /** What came for this request is no answer to it. Each request counts once. */
  fault(request: SubgraphRequest): void {
    const call = this.#calls.get(request.variables);
    if (call === undefined || call.hasFailed) return;
    call.hasFailed = true;
    this.#judge();
  }

  /** Looks and judges no more, whatever is still under way. */
  stop(): void {
    this.#isStopped = true;
    this.#cancelProbe();
  }

  #note(request: SubgraphRequest, begun: number, hasFailed: boolean): void {
    const at = this.#options.clock.now();
    const call = { at, milliseconds: at - begun, hasFailed };
    this.#window.add(call);
    this.#calls.set(request.variables, call);
    const isAsEver = this.#status === 'HEALTHY' && !hasFailed && call.milliseconds < HEALTH_RULE.slow;
    if (!isAsEver) this.#judge();
  }

  #judge(): void {
    if (this.#isStopped || this.#status === 'QUARANTINED') return;
    const now = this.#options.clock.now();
    const status = judgeCalls(this.#window.figures(now), this.#status);
    if (status === this.#status) return;
    if (status === 'QUARANTINED') this.#leaveAlone(now);
    this.#become(status, now);
  }

  #leaveAlone(now: number): void {
    const isRelapse = this.#releasedAt !== undefined && now - this.#releasedAt < HEALTH_RULE.relapse;
    this.#pause = isRelapse ? Math.min(this.#pause * 2, HEALTH_RULE.longestPause) : HEALTH_RULE.pause;
    this.#planProbe(now);
  }

  #planProbe(now: number): void {
    this.#nextTry = now + this.#pause;
    this.#cancelProbe = this.#options.clock.after(this.#pause, () => void this.#probe());
  }

  async #probe(): Promise<void> {
    const { clock } = this.#options;
    try {
      if (this.#send !== undefined) await askTypename(this.#send);
    } catch (error) {
      if (this.#isStopped) return;
      if (wasAsked(error)) this.#pause = Math.min(this.#pause * 2, HEALTH_RULE.longestPause);
      this.#planProbe(clock.now());
      return;
    }
    if (this.#isStopped) return;
    // A probe is easier to answer than a reader: its next calls decide.
    this.#window.clear();
    this.#nextTry = null;
    this.#releasedAt = clock.now();
    this.#become('DEGRADED', clock.now());
  }

  #become(status: HealthStatus, now: number): void {
    this.#status = status;
    this.#since = now;
    this.#options.onChange(this.report);
  }
}

function asDate(milliseconds: number | null): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}

function wasAsked(error: unknown): boolean {
  return !(error instanceof SubgraphTransportError && NOT_ASKED.has(error.reason));
}
