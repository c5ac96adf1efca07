import type { FeedItem } from '@grafo-abierto/subgraph-kit';
import { InitiativeStatus } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import type { InitiativeDatabase } from './entities.js';

type Facet = FeedItem['facets'][number];

/** What the feed says of initiatives. Nothing of a draft, which is only for those who may edit it. */
export async function readInitiatives(
  reads: InitiativeDatabase,
  ids: readonly string[],
): Promise<readonly FeedItem[]> {
  const rows = await reads
    .selectFrom('initiative')
    .selectAll('initiative')
    .select([
      mechanisms.as('mechanisms'),
      organizations.as('organizations'),
      observations('tag_observation', 'kind').as('tags'),
      observations('assessment', 'scale').as('assessments'),
      answer('answer_es').as('answerEs'),
      answer('answer_en').as('answerEn'),
    ])
    .where('id', 'in', ids)
    .where('status', '!=', InitiativeStatus.DRAFT)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    about: null,
    title: { es: row.titleEs, en: row.titleEn },
    summary: { es: row.answerEs, en: row.answerEn },
    url: null,
    jurisdiction: row.jurisdictionId,
    dates: [{ name: 'YEAR', value: String(row.year).padStart(4, '0') }],
    sdgTargets: [],
    facets: [
      facet('KIND', row.kind),
      facet('STATUS', row.status),
      ...(row.stage === null ? [] : [facet('STAGE', row.stage)]),
      ...(row.actionPlanId === null ? [] : [facet('ACTION_PLAN', row.actionPlanId)]),
      ...row.organizations.map((id) => facet('ORGANIZATION', id)),
      ...row.mechanisms,
      ...row.tags,
      ...row.assessments,
    ],
  }));
}

const facet = (name: string, value: string): Facet => ({ name, value, asOf: null });

/** The mechanisms that it uses, and each of their principles once. */
const mechanisms: RawBuilder<Facet[]> = sql`(
  select coalesce(json_agg(json_build_object('name', name, 'value', value, 'asOf', null) order by name, value), '[]')
  from (
    select 'MECHANISM' as name, mechanism_code as value from mechanism_use where initiative_id = initiative.id
    union
    select 'PRINCIPLE', principle_code from mechanism_use
    join mechanism on mechanism.code = mechanism_code where initiative_id = initiative.id
  ) as facet)`;

/** Those that take part in it, in whatever role, each once; as many as a record holds beside all the rest. */
const organizations: RawBuilder<string[]> = sql`array(
  select organization_id from involvement where initiative_id = initiative.id
  group by organization_id order by min(position), organization_id limit 200)`;

/** Dated observations, each under what it observes. */
const observations = (table: string, what: string): RawBuilder<Facet[]> => sql`(
  select coalesce(json_agg(json_build_object('name', ${sql.ref(what)}, 'value', value, 'asOf', as_of)
    order by ${sql.ref(what)}, as_of, sequence, value), '[]')
  from ${sql.table(table)} where initiative_id = initiative.id)`;

/** Our summary of the first question that its page answers. */
const answer = (column: string): RawBuilder<string | null> => sql`(
  select ${sql.ref(column)} from initiative_question where initiative_id = initiative.id order by position limit 1)`;
