/** What an index holds, as a test knows it. */
export interface WorldFacet {
  readonly name: string;
  readonly value: string;
  readonly since: string | null;
  readonly until: string | null;
}

export interface WorldAlignment {
  readonly target: string;
  readonly goal: number;
  readonly basis: string;
  readonly since: string | null;
}

export interface WorldEntry {
  readonly key: number;
  readonly type: string;
  readonly id: string;
  readonly feed: string | null;
  readonly title: string;
  readonly place: string | null;
  readonly about: number | null;
  readonly year: number | null;
  readonly modified: string | null;
  readonly currentUntil: string | null;
  readonly facets: readonly WorldFacet[];
  readonly alignments: readonly WorldAlignment[];
}

export type World = readonly WorldEntry[];
