/** A catalogue as its portal describes it: nothing judged, nothing mended. */
import type { Misfit, PublishedAgent, PublishedLicence } from './published-dataset.type.js';

export interface PublishedCatalog {
  readonly identifier: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly publisher: PublishedAgent | null;
  readonly homepage: string | null;
  readonly issued: string | null;
  readonly modified: string | null;
  readonly languages: readonly string[];
  readonly superThemeTaxonomy: string | null;
  /**
   * What its datasets inherit. Those that were listed before this was known say null: whoever keeps them gives
   * it to them.
   */
  readonly licence: PublishedLicence | null;
  readonly misfits: readonly Misfit[];
  /** The record itself, without its datasets. */
  readonly raw: Readonly<Record<string, unknown>>;
}
