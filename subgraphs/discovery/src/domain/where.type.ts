/** What may be asked of places, alignments, years and days, as every question of this subgraph takes it. */
import type { AlignmentBasis, JurisdictionKind, Region } from '@grafo-abierto/subgraph-kit';

/** A condition that is left out, or null, keeps everything; an empty list keeps nothing, for it is none of its values. */
export type Choice<Value> = readonly Value[] | null;

export interface PlaceChoice {
  readonly within?: string | null;
  readonly kind?: Choice<JurisdictionKind>;
  readonly region?: Choice<Region>;
}

/** One alignment must fulfil all of it. */
export interface SdgChoice {
  readonly goals?: Choice<number>;
  readonly targets?: Choice<string>;
  readonly basis?: Choice<AlignmentBasis>;
}

/** Both ends are included. */
export interface Range<Value> {
  readonly from?: Value | null;
  readonly to?: Value | null;
}
