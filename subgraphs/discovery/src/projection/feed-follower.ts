import { type FetchClock, pause } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import type { BackgroundLog, FollowedFeed } from '@grafo-abierto/subgraph-kit';
import { explainFailure } from './explain-failure.js';
import { beginSweep, type FeedState, markFailing, openFeed, SupersededError } from './feed-state.js';
import type { WriteIndex } from './index-transaction.js';
import { readFeed } from './read-feed.js';

export interface FollowerTools {
  readonly writeIndex: WriteIndex;
  readonly clock: FetchClock;
  readonly log: BackgroundLog;
}

/** How long a feed that was read whole is asked to wait for news. */
const WAIT_MS = 30_000;
/** Between two reads of a feed that does not wait. */
const BREATH_MS = 1000;
/** How long a feed that told of much and tells nothing any more is taken for one that is not well. */
const EMPTY_MS = 600_000;
const PAUSE_MS = { first: 1000, longest: 60_000 };

/** Follows one feed on and on, and writes what it says. */
export class FeedFollower {
  readonly followed: FollowedFeed;
  readonly #tools: FollowerTools;
  #reading = new AbortController();
  #isStopped = false;
  #running: Promise<void> | undefined;
  /** Where the index stands with the feed, as far as this process knows. */
  #state: FeedState | undefined;
  #failures = 0;
  /** Since when it tells nothing any more. */
  #emptySince: number | undefined;
  #begunAnewAt = Number.NEGATIVE_INFINITY;
  /** What the operator was told last. */
  #told: string | undefined;

  constructor(followed: FollowedFeed, tools: FollowerTools) {
    this.followed = followed;
    this.#tools = tools;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Begins anew where the feed's row says another sweep than the one that is being read. */
  notice(sweep: number): void {
    if (this.#state !== undefined && this.#state.sweep !== sweep) this.#reading.abort();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#reading.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      this.#reading = new AbortController();
      const { signal } = this.#reading;
      await this.#follow(signal).catch((error) => this.#recover(error, signal));
    }
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const { name, trust } = this.followed;
    const { writeIndex, clock } = this.#tools;
    this.#state = await writeIndex((index) => openFeed(index, name, trust));
    let waitMs = 0;
    while (!signal.aborted) {
      const begin: FeedState = this.#state;
      const startedAt = clock.now();
      const isEmptyBelieved = startedAt - (this.#emptySince ?? startedAt) >= EMPTY_MS;
      await readFeed({
        followed: this.followed,
        begin,
        isEmptyBelieved,
        waitMs,
        signal,
        writeIndex,
        clock,
        onWritten: (state) => this.#written(state),
      });
      const isHasty = this.#state.position === begin.position && clock.now() - startedAt < BREATH_MS;
      if (isHasty && waitMs > 0) await pause(clock, BREATH_MS, signal).catch(() => undefined);
      waitMs = WAIT_MS;
    }
  }

  #written(state: FeedState): void {
    this.#state = state;
    this.#failures = 0;
    this.#emptySince = undefined;
    this.#told = undefined;
  }

  async #recover(error: unknown, signal: AbortSignal): Promise<void> {
    if (signal.aborted || error instanceof SupersededError) return;
    const isUnknown = error instanceof GrafoError && error.code === 'GRAFO_FEED_POSITION_UNKNOWN';
    if (isUnknown && (await this.#beginAnew())) return;
    const { writeIndex, clock, log } = this.#tools;
    const { code, line } = explainFailure(this.followed.name, error);
    this.#emptySince = code === 'GRAFO_FEED_EMPTIED' ? (this.#emptySince ?? clock.now()) : undefined;
    if (line !== this.#told) log.error(line);
    this.#told = line;
    const now = new Date(clock.now()).toISOString();
    // Where the index itself cannot be written, that can be noted nowhere.
    await writeIndex((index) => markFailing(index, this.followed.name, code, now)).catch(() => undefined);
    const longest = Math.min(PAUSE_MS.first * 2 ** this.#failures++, PAUSE_MS.longest);
    await pause(clock, longest * (0.5 + clock.random() / 2), signal).catch(() => undefined);
  }

  /** A feed whose database was remade is read anew by itself, but one that forgets all the time not all the time. */
  async #beginAnew(): Promise<boolean> {
    const { writeIndex, clock } = this.#tools;
    const state = this.#state;
    if (state === undefined || state.position === null) return false;
    const isOften = clock.now() - this.#begunAnewAt < PAUSE_MS.longest;
    this.#begunAnewAt = clock.now();
    return writeIndex((index) => beginSweep(index, state)).then(
      () => !isOften,
      // Another process has begun it anew.
      (error) => error instanceof SupersededError,
    );
  }
}
