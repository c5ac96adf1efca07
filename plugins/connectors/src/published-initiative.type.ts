/** An initiative as a province's table states it, by the published template: nothing judged, nothing mended. */
export interface PublishedInitiative {
  readonly identifier: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  /** As written: "OGP_COMMITMENT", "LOCAL_COMMITMENT", "PROGRAM_PROJECT", or the publisher's own words. */
  readonly kind: string | null;
  readonly status: string | null;
  readonly jurisdiction: string | null;
  /** The body that leads it. */
  readonly lead: string | null;
  readonly started: string | null;
  readonly ended: string | null;
  readonly url: string | null;
  /** What its publisher says that it is aligned with: the first is the primary one. */
  readonly sdgTargets: readonly DeclaredTarget[];
  /** The row itself: column → cell. */
  readonly raw: Readonly<Record<string, string>>;
}

export interface DeclaredTarget {
  /** As written: "16.7", "16.a", "ODS 16.10". */
  readonly raw: string;
  /** "16.7"; null where the text names no target. */
  readonly code: string | null;
}
