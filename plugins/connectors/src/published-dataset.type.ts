/**
 * A dataset as its portal published it, in DCAT's words: nothing judged, nothing mended. Texts are the portal's
 * own, blanks and markup included; null where the portal says nothing.
 */
export interface PublishedDataset {
  /** Null where the portal gives none: the harvest decides what then names it. */
  readonly identifier: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly publisher: PublishedAgent | null;
  readonly contactPoint: PublishedAgent | null;
  readonly landingPage: string | null;
  readonly issued: string | null;
  readonly modified: string | null;
  readonly accrualPeriodicity: string | null;
  /** Each place as published: "ARG", an INDEC code, a box, a point, a URI, or JSON where it is no text. */
  readonly spatial: readonly string[];
  readonly temporal: string | null;
  readonly languages: readonly string[];
  readonly keywords: readonly string[];
  readonly themes: readonly string[];
  readonly superThemes: readonly string[];
  readonly licence: PublishedLicence | null;
  readonly distributions: readonly PublishedDistribution[];
  /** Where a value was of another type than its field asks; it was read as far as it could be. */
  readonly misfits: readonly Misfit[];
  /** The record itself, as parsed; at most `RECORD_BYTES` of JSON, or it is rejected. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface PublishedDistribution {
  readonly identifier: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly accessURL: string | null;
  readonly downloadURL: string | null;
  readonly format: string | null;
  readonly mediaType: string | null;
  /** As published: "1024", "1.2 MB". */
  readonly byteSize: string | null;
  readonly issued: string | null;
  readonly modified: string | null;
  /** Its own, or what it inherits from its dataset or catalogue. */
  readonly licence: PublishedLicence | null;
}

export interface PublishedAgent {
  readonly identifier: string | null;
  readonly name: string | null;
  readonly mbox: string | null;
}

export interface PublishedLicence {
  readonly raw: string;
  /** Who states it. */
  readonly from: 'DISTRIBUTION' | 'DATASET' | 'CATALOG';
}

/** A value of the wrong type. */
export interface Misfit {
  /** Within the raw record: `theme`, `distribution[2].downloadURL`. */
  readonly path: string;
  readonly expected: 'text' | 'list' | 'object';
  readonly found: 'null' | 'boolean' | 'number' | 'text' | 'list' | 'object';
}

/** A record whose JSON is longer is rejected, so that one alone cannot fill the memory. */
export const RECORD_BYTES = 4 * 1024 * 1024;
