/** A country for the goals, and what a person would ask of the owners’ tables to know what their pages should show. */
import pg from 'pg';

export type Line = 'PROVINCE' | 'YEAR';

const LINES: Readonly<Record<Line, string>> = {
  PROVINCE: `coalesce(split_part(jurisdiction_id, ':', 1), 'NOT_STATED')`,
  YEAR: 'year::text',
};

/** How many initiatives of each goal, by place or by year. */
export function goalCountsByHand(line: Line, basis: readonly string[] | null): string {
  const claimed =
    basis === null ? 'true' : `basis in (${basis.map((each) => pg.escapeLiteral(each)).join(', ')})`;
  return `
    select target.goal_number::text as goal, ${LINES[line]} as line, count(distinct initiative.id)::int as count
    from initiatives.initiative
    join sdg.alignment on subject_type = 'Initiative' and subject_id = initiative.id
    join sdg.target on target.id = target_id
    where status <> 'DRAFT' and ${claimed} group by 1, 2`;
}

/** The nation itself and the 24 jurisdictions, and whether anybody has looked for the initiatives of each. */
export const surveyedByHand = `
  select place.id, case when place.id = 'AR' then 'Nación' else name_es end as name,
    exists (
      select from initiatives.initiative where status <> 'DRAFT'
      and (jurisdiction_id = place.id or (place.id <> 'AR' and jurisdiction_id like place.id || ':%')))
    or exists (
      select from initiatives.initiative_survey as survey where survey.jurisdiction_id = place.id
      and survey.scope = case when place.id = 'AR' then 'OWN' else 'WITHIN' end) as "isKnown"
  from jurisdictions.jurisdiction as place where kind in ('NATION', 'PROVINCE', 'AUTONOMOUS_CITY')`;

/** With local governments in six provinces: of most of the others nobody knows any initiative. */
export const GOALS_WORLD = {
  localGovernments: 6,
  initiatives: 160,
  alignments: 420,
  datasets: 20,
  portals: 2,
  recognitions: 2,
  seed: 0.7,
};
