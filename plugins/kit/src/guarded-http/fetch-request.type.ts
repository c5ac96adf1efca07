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
