/** Reads each portal when its time has come: a few at once, one at a time each, until it is stopped. */
import { pause } from '@grafo-abierto/plugin-kit';
import { claimDuePortal } from './claim.js';
import type { StatusChange } from './close-fetch.js';
import { HarvestStopped, harvestPortal } from './harvest-portal.js';
import type { HarvestTools } from './harvest-tools.type.js';
import { refreshStatuses } from './refresh-statuses.js';
import { sayStatus } from './say-status.js';

/** They share the process with those who ask the graph. */
const AT_ONCE = 4;
/** How soon somebody who asks for a portal to be read now is heard. */
const POLL_MS = 3_000;
/** A copy grows old by itself. */
const STATUS_MS = 15 * 60_000;

export class Scheduler {
  readonly #stop = new AbortController();
  #running: Promise<unknown> = Promise.resolve();
  /** Tells a failure of the database once, until it is over. */
  #isFailing = false;

  constructor(private readonly tools: HarvestTools) {}

  start(): void {
    const readers = Array.from({ length: AT_ONCE }, () => this.#repeat(POLL_MS, () => this.#readNext()));
    this.#running = Promise.all([...readers, this.#repeat(STATUS_MS, () => this.#refreshStatuses())]);
  }

  /** Breaks off what is being read; what was written of it stays. */
  async stop(): Promise<void> {
    this.#stop.abort(new HarvestStopped());
    await this.#running;
  }

  /** @param work answers whether there may be more of it at once */
  async #repeat(pauseMs: number, work: () => Promise<boolean>): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const isMore = await this.#guarded(work);
      if (!isMore) await pause(this.tools.clock, pauseMs, signal).catch(() => undefined);
    }
  }

  async #readNext(): Promise<boolean> {
    const claim = await claimDuePortal(this.tools);
    if (claim === null) return false;
    const change = await harvestPortal(this.tools, claim, this.#stop.signal);
    if (change !== null) this.#tell(claim.portal.id, change);
    return true;
  }

  async #refreshStatuses(): Promise<boolean> {
    for (const { portalId, ...change } of await refreshStatuses(this.tools)) this.#tell(portalId, change);
    return false;
  }

  #tell(portalId: string, { before, after }: StatusChange): void {
    if (before !== after) this.tools.log.info(sayStatus(portalId, after));
  }

  /** A database that is away comes back; the leases of what was being read run out. */
  async #guarded(work: () => Promise<boolean>): Promise<boolean> {
    try {
      const isMore = await work();
      this.#isFailing = false;
      return isMore;
    } catch (error) {
      if (!this.#isFailing)
        this.tools.log.error(`catalog: ${error instanceof Error ? error.message : error}`);
      this.#isFailing = true;
      return false;
    }
  }
}
