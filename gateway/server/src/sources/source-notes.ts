/** What is noticed of sources while one answer is made. */
import { isWorse, SOURCE_REASONS } from './source-reasons.js';
import type { SourceNote, SourceReport, SourceStates } from './source-status.type.js';

/** An answer names no more sources than these; of the rest it says how many there are. */
const MOST = 200;

export class SourceNotes {
  readonly #notes = new Map<string, SourceNote>();
  #unnamed = 0;

  /** How many more there are than are named. */
  get unnamed(): number {
    return this.#unnamed;
  }

  /** What is said of a source twice is the worse of both. */
  add(id: string, note: SourceNote): void {
    const known = this.#notes.get(id);
    if (known === undefined && this.#notes.size >= MOST) this.#unnamed++;
    else if (known === undefined || isWorse(note.reason, known.reason)) this.#notes.set(id, note);
  }

  addUnnamed(count: number): void {
    this.#unnamed += count;
  }

  /**
   * By their ids, so that the same is said in the same order whoever answered first.
   *
   * @param states say since when and until when, where nothing nearer does
   */
  reports(states?: SourceStates): readonly SourceReport[] {
    return [...this.#notes]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, note]) => reportOf(id, note, states));
  }
}

function reportOf(id: string, { reason, since, nextTry }: SourceNote, states?: SourceStates): SourceReport {
  const { status, es, en } = SOURCE_REASONS[reason];
  const state = status === 'UNAVAILABLE' || status === 'REFUSED' ? states?.of(id) : undefined;
  // A plugin in quarantine has been there since it was put there, and not since this hub was first refused.
  const isNearer = state?.status === 'QUARANTINED';
  const begun = isNearer ? (state.since ?? since) : (since ?? state?.since);
  return {
    id,
    status,
    since: begun?.toISOString() ?? null,
    nextTry: (nextTry ?? state?.nextTry)?.toISOString() ?? null,
    message: { es, en },
  };
}
