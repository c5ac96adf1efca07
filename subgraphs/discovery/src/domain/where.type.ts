/** What may be asked of places, alignments, years and days, as every question of this subgraph takes it. */
import type {
  AlignmentBasis,
  DatasetPresence,
  InitiativeKind,
  InitiativeStatus,
  JurisdictionKind,
  RecognitionAxis,
  Region,
  Stage,
} from '@grafo-abierto/subgraph-kit';
import type { DatasetFreshness } from './dataset-freshness.js';

/** A condition that is left out, or null, keeps everything; an empty list keeps nothing, for it is none of its values. */
export type Choice<Value> = readonly Value[] | null;

export interface PlaceChoice {
  readonly within?: string | null;
  readonly withinAny?: Choice<string>;
  /** As they are counted by. */
  readonly province?: Choice<string>;
  readonly kind?: Choice<JurisdictionKind>;
  readonly region?: Choice<Region>;
  readonly hasPortal?: boolean | null;
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

/** One recognition must fulfil all of it. */
export interface RecognitionChoice {
  readonly axis?: Choice<RecognitionAxis>;
  readonly value?: Choice<string>;
  readonly edition?: Choice<string>;
}

export interface InitiativeChoice {
  readonly text?: string | null;
  readonly kind?: Choice<InitiativeKind>;
  readonly status?: Choice<InitiativeStatus>;
  readonly stage?: Choice<Stage>;
  readonly principle?: Choice<string>;
  readonly mechanism?: Choice<string>;
  readonly listedArea?: Choice<string>;
  readonly policyArea?: Choice<string>;
  readonly completion?: Choice<string>;
  readonly earlyResults?: Choice<string>;
  readonly ambition?: Choice<string>;
  readonly organization?: Choice<string>;
  readonly actionPlan?: Choice<string>;
  readonly year?: Range<number> | null;
  readonly sdg?: SdgChoice | null;
  readonly jurisdiction?: PlaceChoice | null;
  readonly recognised?: boolean | null;
  readonly recognition?: RecognitionChoice | null;
  readonly trust?: Choice<string>;
}

export interface DatasetChoice {
  readonly text?: string | null;
  readonly licence?: Choice<string>;
  readonly licenceOpen?: boolean | null;
  readonly format?: Choice<string>;
  readonly theme?: Choice<string>;
  readonly keyword?: Choice<string>;
  readonly publisher?: Choice<string>;
  readonly portal?: Choice<string>;
  /** Those that are there, unless said; null for all. */
  readonly presence?: Choice<DatasetPresence>;
  readonly freshness?: Choice<DatasetFreshness>;
  readonly modified?: Range<string> | null;
  /** Of its issue. */
  readonly year?: Range<number> | null;
  readonly sdg?: SdgChoice | null;
  readonly jurisdiction?: PlaceChoice | null;
  readonly trust?: Choice<string>;
}
