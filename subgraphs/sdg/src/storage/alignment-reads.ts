import { createListLoader, createLoader, type Page, type PageArguments } from '@grafo-abierto/plugin-kit';
import {
  type AlignmentBasis,
  type PageOrder,
  PagesByParent,
  type Reads,
  type Tables,
} from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { SubjectType } from '../domain/alignment-subject.js';
import { sortKeyOf } from '../domain/sdg-code.js';
import type { AlignmentEntities } from './alignment.entity.js';

type AlignmentTables = Tables<AlignmentEntities>;
export type AlignmentRow = Selectable<AlignmentTables['alignment']>;
export type SurveyRow = Selectable<AlignmentTables['survey']>;

export interface AlignmentFilter {
  readonly basis?: readonly AlignmentBasis[] | null;
}

const BY_TARGET: PageOrder = {
  name: 'alignment-target',
  columns: [
    { column: 'targetSortKey', direction: 'asc', type: 'string' },
    { column: 'subjectId', direction: 'asc', type: 'string' },
    { column: 'id', direction: 'asc', type: 'string' },
  ],
};

/** What one request reads of alignments: by id, by goal, by target, and by what they speak of. */
export function createAlignmentReads(reads: Reads<AlignmentEntities>) {
  const pages = new PagesByParent(reads);
  const listPages = (
    list: string,
    code: string,
    filter: AlignmentFilter,
    args: PageArguments,
    belongsTo: (sortKey: RawBuilder<string>) => RawBuilder<boolean>,
  ): Page<AlignmentRow> =>
    pages.page(JSON.stringify([list, filter]), sortKeyOf(code), BY_TARGET, args, (sortKey) => {
      const rows = reads.selectFrom('alignment').selectAll('alignment').where(belongsTo(sortKey));
      return filter.basis == null ? rows : rows.where(isOneOf('basis', filter.basis));
    });
  return {
    alignments: createLoader(
      async (ids: readonly string[]): Promise<AlignmentRow[]> =>
        reads.selectFrom('alignment').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    alignmentsOfGoal: (number: number, filter: AlignmentFilter, args: PageArguments) =>
      listPages('goal', String(number), filter, args, liesWithinGoal),
    alignmentsOfTarget: (targetId: string, filter: AlignmentFilter, args: PageArguments) =>
      listPages('target', targetId, filter, args, isOfTarget),
    initiatives: createSubjectReads(reads, SubjectType.INITIATIVE),
    datasets: createSubjectReads(reads, SubjectType.DATASET),
  };
}

/** The alignments and the surveys of subjects of one type, by the subject's id. */
function createSubjectReads(reads: Reads<AlignmentEntities>, type: SubjectType) {
  return {
    alignments: createListLoader(
      async (ids: readonly string[]): Promise<AlignmentRow[]> =>
        reads
          .selectFrom('alignment')
          .selectAll()
          .where('subjectType', '=', type)
          .where('subjectId', 'in', ids)
          .orderBy('targetSortKey')
          .orderBy('id')
          .execute(),
      ({ subjectId }) => subjectId,
    ),
    surveys: createListLoader(
      async (ids: readonly string[]): Promise<SurveyRow[]> =>
        reads
          .selectFrom('survey')
          .selectAll()
          .where('subjectType', '=', type)
          .where('subjectId', 'in', ids)
          .execute(),
      ({ subjectId }) => subjectId,
    ),
  };
}

/** Sort keys of a goal's targets begin with the goal's own and a point; `/` follows `.`. */
function liesWithinGoal(goal: RawBuilder<string>): RawBuilder<boolean> {
  const key = sql.ref('targetSortKey');
  return sql<boolean>`(${key} >= ${goal} || '.' and ${key} < ${goal} || '/')`;
}

function isOfTarget(target: RawBuilder<string>): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref('targetSortKey')} = ${target}`;
}

/** Unlike `in`, an empty list is allowed: nothing is one of none. */
function isOneOf(column: string, values: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${[...values]}::text[])`;
}
