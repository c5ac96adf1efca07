/** Reads each portal when its time has come: a few at once, one at a time each, until it is stopped. */
import { BackgroundLoops } from '@grafo-abierto/subgraph-kit';
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
  readonly #loops: BackgroundLoops;

  constructor(private readonly tools: HarvestTools) {
    this.#loops = new BackgroundLoops('catalog', tools);
  }

  start(): void {
    for (let reader = 0; reader < AT_ONCE; reader++) this.#loops.repeat(POLL_MS, () => this.#readNext());
    this.#loops.repeat(STATUS_MS, () => this.#refreshStatuses());
  }

  /** Breaks off what is being read; what was written of it stays. */
  stop(): Promise<void> {
    return this.#loops.stop(new HarvestStopped());
  }

  async #readNext(): Promise<boolean> {
    const claim = await claimDuePortal(this.tools);
    if (claim === null) return false;
    const change = await harvestPortal(this.tools, claim, this.#loops.signal);
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
}
