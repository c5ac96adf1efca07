/** What a connector is: the one interface behind which each portal software is read, for the harvest and the probe. */
import type { GuardedHttp, Validators } from '@grafo-abierto/plugin-kit';
import type { ProblemCode, ProblemParameters } from '@grafo-abierto/schema';
import type { PublishedCatalog } from './published-catalog.type.js';
import type { PublishedDataset } from './published-dataset.type.js';
import type { PublishedInitiative } from './published-initiative.type.js';

/** As a manifest names it. */
export type PortalSoftware = 'ckan' | 'dkan' | 'data-json' | 'table';

export interface Connector {
  readonly software: PortalSoftware;
  /**
   * Says whether the address answers as this software does, and what it holds.
   *
   * @throws GrafoError `GRAFO_PORTAL_…` or `GRAFO_FETCH_…` where it does not, or cannot be reached
   */
  probe(portal: PortalRequest): Promise<ProbeReport>;
  /**
   * Every record of the portal, in bounded memory, each listed or rejected with a reason; the last item is the
   * one `end`, and only after it is the listing over. A listing that breaks throws instead; what it gave before
   * that holds.
   *
   * @throws GrafoError `GRAFO_PORTAL_…` or `GRAFO_FETCH_…`, or the signal's reason
   */
  list(portal: PortalRequest): AsyncIterable<Listed>;
}

export interface PortalRequest {
  /** The portal's address, as a person would give it: its page, its API, its `data.json` or its table. */
  readonly url: string;
  /** Only what was modified at or after it, where the API can; `end.coverage` says whether it could. */
  readonly since?: Date;
  /** Those of the last whole listing's end: where they still hold, nothing is read. */
  readonly validators?: Validators;
  readonly signal: AbortSignal;
  readonly http: GuardedHttp;
  /** The table itself, where it lies at no address; `url` is then its name. */
  readonly given?: Buffer;
  /** A probe counts no further; where there are more records, it does not say how many. */
  readonly most?: number;
  /** Called now and then with what was read so far. */
  readonly onProgress?: (progress: ListingProgress) => void;
}

export interface ListingProgress {
  readonly records: number;
  /** What the portal says that there are, where it does. */
  readonly expected: number | null;
}

export type Listed =
  | { readonly kind: 'dataset'; readonly dataset: PublishedDataset; readonly place: Place }
  | { readonly kind: 'initiative'; readonly initiative: PublishedInitiative; readonly place: Place }
  /** The catalogue's own record, where the portal has one: at most once, and often after its datasets. */
  | { readonly kind: 'catalog'; readonly catalog: PublishedCatalog }
  | {
      readonly kind: 'rejected';
      readonly place: Place;
      readonly reason: Reason;
      /** The beginning of the record, at most `EXCERPT_CHARACTERS`, for the publisher to find it. */
      readonly excerpt: string;
    }
  /** Something about the source as a whole that its publisher should know; nothing was left out for it. */
  | { readonly kind: 'notice'; readonly reason: Reason }
  | ListingEnd;

export interface ListingEnd {
  readonly kind: 'end';
  /**
   * WHOLE: all that the portal holds was given, so what is missing has gone. SINCE: only what changed since the
   * asked date. PARTIAL: the portal says that it holds more than it gave. UNCHANGED: the validators still hold.
   */
  readonly coverage: 'WHOLE' | 'SINCE' | 'PARTIAL' | 'UNCHANGED';
  /** Records given, rejected ones included. */
  readonly records: number;
  /** What the portal says that there are, where it does. */
  readonly expected: number | null;
  /** To be given to the next listing; empty where the portal sends none. */
  readonly validators: Validators;
}

/** Where in the source a record stands. */
export interface Place {
  /** Its position in the whole listing, from 0. */
  readonly index: number;
  /** For a reader: `dataset[12]`, `page 3, result 7`, `row 18`. */
  readonly label: string;
  /** As published, where there is one. */
  readonly identifier: string | null;
}

/** A problem of the one table, not thrown. */
export interface Reason {
  readonly code: ProblemCode;
  readonly parameters: ProblemParameters;
}

/** What a probe found. */
export interface ProbeReport {
  readonly software: PortalSoftware;
  /** For a reader: "CKAN 2.9.5", "Andino", "DKAN 1", "data.json", "CSV". */
  readonly variant: string;
  /** The address to put in the manifest. */
  readonly url: string;
  readonly title: string | null;
  readonly description: string | null;
  /** The publisher's address as the portal gives it, raw. */
  readonly contact: string | null;
  readonly holds: PortalHoldings;
  /** What is wrong or worth knowing; empty where nothing is. */
  readonly findings: readonly Reason[];
}

export interface PortalHoldings {
  /** Null where the portal does not say without a whole listing. */
  readonly datasets: number | null;
  readonly initiatives: number | null;
}

/** How much of a rejected record is kept. */
export const EXCERPT_CHARACTERS = 2_000;
