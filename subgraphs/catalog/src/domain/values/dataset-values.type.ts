/** A dataset's values as they can be compared and filtered; what its publisher wrote stays beside them, raw. */
import type { LicenceValue } from './licence.type.js';

/** Null, or an empty list, where nothing was stated or what was stated could not be read: the findings tell which. */
export interface DatasetValues {
  /** Without markup, on one line. */
  readonly title: string | null;
  /** Without markup, its paragraphs kept. */
  readonly description: string | null;
  readonly publisher: AgentValue | null;
  readonly contactPoint: AgentValue | null;
  readonly landingPage: string | null;
  /** Instants in UTC, as RFC 3339: "2026-03-01T12:00:00.000Z". */
  readonly issued: string | null;
  readonly modified: string | null;
  readonly periodicity: PeriodicityValue | null;
  readonly spatial: readonly SpatialValue[];
  readonly temporal: PeriodValue | null;
  /** BCP 47: "es". */
  readonly languages: readonly string[];
  readonly keywords: readonly string[];
  readonly themes: readonly string[];
  /** Codes of the Perfil Nacional's 13, in capitals. */
  readonly superThemes: readonly string[];
  /** Its own, or the catalogue's. */
  readonly licence: LicenceValue;
}

export interface DistributionValues {
  readonly title: string | null;
  readonly description: string | null;
  readonly accessUrl: string | null;
  readonly downloadUrl: string | null;
  /** "CSV", "XLSX"; null where it is unknown. */
  readonly format: string | null;
  /** "text/csv": as stated, or as its format has it. */
  readonly mediaType: string | null;
  readonly byteSize: number | null;
  readonly issued: string | null;
  readonly modified: string | null;
  /** Its own, its dataset's, or the catalogue's. */
  readonly licence: LicenceValue;
}

export interface AgentValue {
  readonly name: string | null;
  readonly mbox: string | null;
}

export interface PeriodicityValue {
  /** As the Perfil Nacional writes it: "R/P1M", "R/P0.5M", "eventual". */
  readonly code: string;
  /** How many days may pass between two updates; null where nothing is promised ("eventual"). */
  readonly days: number | null;
}

/** Days, "2015-01-01"; null where it is open on that side. */
export interface PeriodValue {
  readonly start: string | null;
  readonly end: string | null;
}

export type SpatialValue =
  /** ISO 3166-1, two letters: "AR". */
  | { readonly kind: 'COUNTRY'; readonly code: string }
  /** INDEC: 2 digits a province, 5 a department, 6 a local government, 8 or more a locality. */
  | { readonly kind: 'INDEC'; readonly code: string }
  /** Degrees: west, south, east, north. */
  | { readonly kind: 'BOX'; readonly box: readonly [number, number, number, number] }
  /** Degrees: longitude, latitude. */
  | { readonly kind: 'POINT'; readonly point: readonly [number, number] }
  | { readonly kind: 'URI'; readonly uri: string }
  /** Words: "Mendoza". */
  | { readonly kind: 'NAME'; readonly name: string };
