/** What may be asked of what is searched. */
import type { Choice, PlaceChoice, Range, SdgChoice } from './where.type.js';

export interface FacetChoice {
  readonly key: string;
  readonly values: readonly string[];
}

export interface SearchChoice {
  readonly type?: Choice<string>;
  readonly jurisdiction?: PlaceChoice | null;
  readonly sdg?: SdgChoice | null;
  readonly year?: Range<number> | null;
  /** All of them. */
  readonly facet?: readonly FacetChoice[] | null;
  readonly feed?: Choice<string>;
}
