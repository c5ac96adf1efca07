/** An operation that somebody runs, as it was recorded, or a saved one that must keep working. */
export interface RecordedOperation {
  readonly document: string;
  /** Of the operation; undefined where it has none. */
  readonly name?: string | undefined;
  /** Who sends it, and of which version, as it says of itself; undefined where it says nothing. */
  readonly client?: string | undefined;
  /** How often it was seen. */
  readonly count: number;
  /** An instant, RFC 3339; undefined for a saved one that nobody has sent. */
  readonly lastSeen?: string | undefined;
}
