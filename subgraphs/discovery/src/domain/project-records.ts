/** What the records of a feed say, as the rows that the index keeps of them. */
import type { FeedRecord } from '@grafo-abierto/plugin-kit';
import { dayOf } from './day-of.js';
import { type FacetPeriod, facetPeriods } from './facet-periods.js';
import { heldFacets } from './held-facet.js';
import { wordsOf } from './words-of.js';

/** Entities, and what is said of them, are named by their type and id. */
export interface EntityName {
  readonly type: string;
  readonly id: string;
}

export interface EntryRow extends EntityName {
  readonly title_es: string | null;
  readonly title_en: string | null;
  readonly summary_es: string | null;
  readonly summary_en: string | null;
  readonly url: string | null;
  readonly jurisdiction_id: string | null;
  readonly about_type: string | null;
  readonly about_id: string | null;
  readonly year: number | null;
  readonly modified: string | null;
  readonly current_until: string | null;
  readonly keywords: string;
  readonly held: readonly string[];
}

export interface EntryFacets extends EntityName {
  readonly facets: readonly FacetPeriod[];
}

/** Of the entity of that type and id. */
export interface AlignmentRow extends EntityName {
  readonly origin: string;
  readonly target: string;
  readonly goal: number;
  readonly basis: string;
  readonly since: string | null;
}

export interface ProjectedRecords {
  /** Of whatever was said, all that was known before is replaced. */
  readonly named: readonly EntityName[];
  /** Of these nothing is said any more. */
  readonly deleted: readonly EntityName[];
  /** Spoken of by others, and perhaps not known. */
  readonly subjects: readonly EntityName[];
  readonly entries: readonly EntryRow[];
  readonly facets: readonly EntryFacets[];
  readonly alignments: readonly AlignmentRow[];
  readonly words: ReadonlySet<string>;
}

export type ToldRecord = Extract<FeedRecord, { deleted: false }>;

/** @param isStatement whether a record says something of another entity and is none itself */
export function projectRecords(
  records: readonly FeedRecord[],
  isStatement: (type: string) => boolean,
): ProjectedRecords {
  const latest = [...new Map(records.map((record) => [originOf(record), record])).values()];
  const told = latest.filter((record) => !record.deleted);
  const entities = told
    .filter(({ type }) => !isStatement(type))
    .map((record) => ({ record, facets: facetPeriods(record.facets) }));
  return {
    named: latest.map(nameOf),
    deleted: latest.filter((record) => record.deleted).map(nameOf),
    subjects: told
      // A statement without a target says nothing.
      .filter(({ type, sdgTargets }) => !isStatement(type) || sdgTargets.length > 0)
      .flatMap((record) => subjectOf(record) ?? []),
    entries: entities.map(({ record, facets }) => entryRow(record, facets)),
    facets: entities.map(({ record, facets }) => ({ ...nameOf(record), facets })),
    alignments: told.flatMap((record) => alignmentRows(record, isStatement(record.type))),
    words: wordsOf(
      entities.flatMap(({ record: { title, summary } }) => [title.es, title.en, summary.es, summary.en]),
    ),
  };
}

const nameOf = ({ type, id }: EntityName): EntityName => ({ type, id });

export const originOf = ({ type, id }: EntityName): string => `${type} ${id}`;

/** One that speaks of itself says nothing more by that. */
function subjectOf({ type, id, about }: ToldRecord): EntityName | null {
  return about === null || (about.type === type && about.id === id) ? null : about;
}

function entryRow(record: ToldRecord, periods: readonly FacetPeriod[]): EntryRow {
  const { type, id, title, summary, url, jurisdiction, dates, facets } = record;
  const about = subjectOf(record);
  const dateOf = (name: string) => dates.find((date) => date.name === name)?.value;
  const year = dateOf('YEAR') ?? dateOf('GRANTED') ?? dateOf('ISSUED');
  const keywords = facets.filter(({ name }) => name === 'KEYWORD').map(({ value }) => value);
  return {
    type,
    id,
    title_es: title.es,
    title_en: title.en,
    summary_es: summary.es,
    summary_en: summary.en,
    url,
    jurisdiction_id: jurisdiction,
    about_type: about?.type ?? null,
    about_id: about?.id ?? null,
    year: year === undefined ? null : Number(year.slice(0, 4)),
    modified: dayOf(dateOf('MODIFIED')),
    current_until: dayOf(dateOf('CURRENT_UNTIL')),
    keywords: keywords.join('. '),
    held: heldFacets(periods),
  };
}

/** A statement's targets are those of what it speaks of; an entity's are its own. */
function alignmentRows(record: ToldRecord, isStatement: boolean): AlignmentRow[] {
  const { type, id } = isStatement ? (record.about ?? {}) : record;
  if (type === undefined || id === undefined) return [];
  const origin = originOf(record);
  const distinct = new Map(record.sdgTargets.map((each) => [JSON.stringify(each), each]));
  return [...distinct.values()].map(({ target, basis, asOf }) => {
    return { type, id, origin, target, goal: Number.parseInt(target, 10), basis, since: asOf };
  });
}
