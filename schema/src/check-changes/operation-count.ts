/** What a hub keeps of the operations that it runs: their shape and how often, and nothing of what they asked about. */
export interface OperationCount {
  /** SHA-256 of the document, in hexadecimal. */
  readonly hash: string;
  /** Its normal text, with no value in it. */
  readonly document: string;
  /** Of the operation; null where it has none. */
  readonly name: string | null;
  /** Who sent it, and of which version, as it says of itself; null where it says nothing. */
  readonly client: string | null;
  readonly clientVersion: string | null;
  /** How often it was run since it was last told. */
  readonly count: number;
  /** Instants, RFC 3339. */
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** Where a hub tells them; several hubs may share one. */
export interface OperationStore {
  /** Adds to what is known: all of the batch, or nothing. */
  add(batch: readonly OperationCount[]): Promise<void>;
}
