/** What a subgraph says, beside one answer, of the sources that it comes from: whoever composes graphs passes it on. */
export interface ToldSource {
  /** Left out where the subgraph speaks of itself; only the core may speak of others. */
  readonly id?: string;
  readonly status: 'STALE' | 'UNAVAILABLE';
  /** Of a stale one: what is there is new, and not all of it. */
  readonly isIncomplete?: boolean;
  /** Of a stale one: the instant that its copy is of. */
  readonly since: string | null;
  readonly nextTry: string | null;
}

/** The `extensions` of a response. */
export interface ToldSources {
  readonly sources: readonly ToldSource[];
  /** How many more there are. */
  readonly moreSources?: number;
}

/** Asked once the answer is made, with the context of its request; undefined where there is nothing to tell. */
export type TellSources<Context> = (
  context: Context,
) => ToldSources | undefined | Promise<ToldSources | undefined>;
