/** The last calls to one plugin: how many failed, and how long they took. */
import type { CallFigures } from './call-figures.type.js';
import { HEALTH_RULE } from './health-rule.js';

export interface Call {
  /** Milliseconds since 1970, when it was over. */
  readonly at: number;
  readonly milliseconds: number;
  /** Also set afterwards, where what came is no answer to what was asked. */
  hasFailed: boolean;
}

export class CallWindow {
  /** The oldest first. */
  #calls: Call[] = [];

  add(call: Call): void {
    this.#calls.push(call);
    // Cut now and then: taking away the first of a list each time moves all the others.
    if (this.#calls.length >= 2 * HEALTH_RULE.calls) this.#calls = this.#calls.slice(-HEALTH_RULE.calls);
  }

  clear(): void {
    this.#calls = [];
  }

  figures(now: number): CallFigures {
    const recent = this.#calls.slice(-HEALTH_RULE.calls).filter(({ at }) => at > now - HEALTH_RULE.window);
    const calls = recent.length;
    const failures = recent.filter(({ hasFailed }) => hasFailed).length;
    const failuresInRow = calls - 1 - recent.findLastIndex(({ hasFailed }) => !hasFailed);
    const times = recent.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const p95Ms = times[Math.ceil(calls * 0.95) - 1] ?? null;
    return { calls, failures, failuresInRow, errorRate: calls === 0 ? null : failures / calls, p95Ms };
  }
}
