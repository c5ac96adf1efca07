/** What a guarded fetch is asked, and what it answers. */
export interface FetchRequest {
  /** What the last answer said of itself: when it still holds, no body comes. */
  readonly validators?: Validators;
  readonly signal?: AbortSignal;
  /** Another attempt follows after so many milliseconds, because of the problem of this code. */
  readonly onRetry?: (milliseconds: number, code: string) => void;
}

export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchAnswer {
  /** Null when what the validators name still holds. */
  readonly bytes: Buffer | null;
  readonly validators: Validators;
  readonly contentType: string;
}

/** An answer that is read as it comes; whoever opened it reads it to its end or disposes it, and its host waits until then. */
export interface FetchStream extends AsyncDisposable {
  /**
   * Null when what the validators name still holds. Its bytes come once.
   *
   * @throws GrafoError `GRAFO_FETCH_…` while it is read, or the signal's reason
   */
  readonly body: AsyncIterable<Buffer> | null;
  readonly validators: Validators;
  readonly contentType: string;
}
