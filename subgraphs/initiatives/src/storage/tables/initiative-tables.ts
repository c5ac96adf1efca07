/**
 * Vocabularies, plans, organizations, and the initiatives themselves, in the order in which they refer.
 *
 * Ids of jurisdictions sort by byte, which the ranges of `liesWithin` rely on; titles sort as Spanish does.
 */
export const initiativeTables: readonly string[] = [
  `create table principle (
    code text primary key,
    position integer not null,
    name_es text not null,
    name_en text not null,
    source_id text not null references source (id)
  )`,
  `create table mechanism (
    code text primary key,
    principle_code text not null references principle (code),
    position integer not null,
    name_es text not null,
    name_en text not null,
    source_id text not null references source (id)
  )`,
  `create table tag (
    code text primary key,
    name_es text,
    name_en text,
    source_id text not null references source (id)
  )`,
  `create table organization (
    id text primary key,
    name_es text,
    name_en text,
    kind text not null,
    branch text,
    source_id text not null references source (id),
    check (num_nonnulls(name_es, name_en) > 0)
  )`,
  `create table action_plan (
    id text primary key,
    number integer not null,
    cycle integer not null,
    jurisdiction_id text collate "C",
    starts_year integer,
    ends_year integer,
    source_id text not null references source (id)
  )`,
  'create index action_plan_cycle on action_plan (cycle, id)',
  `create table initiative (
    id text primary key,
    kind text not null,
    code text,
    title_es text,
    title_en text,
    title_original_language text not null,
    title_sort text collate "es-x-icu" not null generated always as (coalesce(title_es, title_en)) stored
      check (char_length(title_sort) <= 500),
    status text not null,
    status_raw text,
    stage text,
    year integer not null,
    jurisdiction_id text collate "C",
    action_plan_id text references action_plan (id),
    source_id text not null references source (id)
  )`,
  'create index initiative_year on initiative (year, id)',
  'create index initiative_title on initiative (title_sort, id)',
  'create index initiative_jurisdiction_year on initiative (jurisdiction_id, year, id)',
  'create index initiative_action_plan_year on initiative (action_plan_id, year, id)',
];

/** What is said of an initiative. */
export const initiativePartTables: readonly string[] = [
  `create table initiative_question (
    initiative_id text not null references initiative (id),
    key text not null,
    position integer not null,
    question_es text,
    question_en text,
    answer_es text,
    answer_en text,
    source_id text not null references source (id),
    primary key (initiative_id, key),
    check (num_nonnulls(question_es, question_en) > 0)
  )`,
  `create table related_initiative (
    initiative_id text not null references initiative (id),
    relation text not null,
    related_id text not null,
    position integer not null,
    related_title text,
    note_es text,
    note_en text,
    source_id text not null references source (id),
    primary key (initiative_id, relation, related_id)
  )`,
  `create table initiative_survey (
    jurisdiction_id text collate "C" not null,
    scope text not null,
    source_id text not null references source (id),
    primary key (jurisdiction_id, scope)
  )`,
  `create table initiative_change (
    id integer generated always as identity primary key,
    initiative_id text not null references initiative (id),
    at timestamptz not null,
    actor text not null,
    change text not null,
    reason text
  )`,
  'create index initiative_change_at on initiative_change (initiative_id, at, id)',
  `create table involvement (
    initiative_id text not null references initiative (id),
    organization_id text not null references organization (id),
    role text not null,
    position integer not null,
    raw_value text,
    source_id text not null references source (id),
    primary key (initiative_id, organization_id, role)
  )`,
  'create index involvement_organization on involvement (organization_id, initiative_id, role)',
  `create table mechanism_use (
    initiative_id text not null references initiative (id),
    mechanism_code text not null references mechanism (code),
    source_id text not null references source (id),
    primary key (initiative_id, mechanism_code)
  )`,
  'create index mechanism_use_mechanism on mechanism_use (mechanism_code, initiative_id)',
  `create table tag_observation (
    id text primary key,
    initiative_id text not null references initiative (id),
    kind text not null,
    value text not null,
    raw_value text,
    as_of date,
    as_of_raw text,
    sequence integer not null,
    vocabulary_version text,
    source_id text not null references source (id)
  )`,
  'create index tag_observation_initiative on tag_observation (initiative_id)',
  `create table assessment (
    id text primary key,
    initiative_id text not null references initiative (id),
    scale text not null,
    value text not null,
    raw_value text,
    as_of date,
    as_of_raw text,
    sequence integer not null,
    vocabulary_version text,
    source_id text not null references source (id),
    check (value in ('PENDING_REVIEW', 'NOT_STATED') or case scale
      when 'COMPLETION' then value in ('NO_EVIDENCE_AVAILABLE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')
      when 'EARLY_RESULTS' then value in ('WORSENED', 'DID_NOT_CHANGE', 'MARGINAL', 'MAJOR', 'OUTSTANDING')
      when 'AMBITION' then value in ('LOW', 'HIGH')
      else false end)
  )`,
  'create index assessment_initiative on assessment (initiative_id)',
];
