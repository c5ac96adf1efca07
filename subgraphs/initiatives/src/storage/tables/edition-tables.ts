/** An ISO 8601 date of the precision that is known: `2021`, `2021-05` or `2021-05-14`. */
const PERIOD = String.raw`text check (period ~ '^\d{4}(-\d{2}(-\d{2})?)?$')`;

/** The editions of the programme: their calls, consultations and applications, in the order in which they refer. */
export const editionTables: readonly string[] = [
  `create table edition (
    id text primary key,
    year integer not null,
    name_es text,
    name_en text,
    summary_es text,
    summary_en text,
    commitment_id text references initiative (id),
    has_recorded_applications boolean not null,
    source_id text not null references source (id),
    check (num_nonnulls(name_es, name_en) > 0)
  )`,
  'create index edition_year on edition (year, id)',
  'create index edition_commitment on edition (commitment_id)',
  `create table edition_term (
    edition_id text not null references edition (id),
    key text not null,
    position integer not null,
    text_es text,
    text_en text,
    source_id text not null references source (id),
    primary key (edition_id, key),
    check (num_nonnulls(text_es, text_en) > 0)
  )`,
  `create table edition_incentive (
    edition_id text not null references edition (id),
    key text not null,
    position integer not null,
    name_es text,
    name_en text,
    source_id text not null references source (id),
    primary key (edition_id, key),
    check (num_nonnulls(name_es, name_en) > 0)
  )`,
  `create table edition_figure (
    edition_id text not null references edition (id),
    key text not null,
    position integer not null,
    value integer not null check (value >= 0),
    qualifier text not null,
    period ${PERIOD},
    name_es text,
    name_en text,
    source_id text not null references source (id),
    primary key (edition_id, key),
    check (num_nonnulls(name_es, name_en) > 0)
  )`,
  `create table edition_track (
    edition_id text not null references edition (id),
    track text not null,
    position integer not null,
    name_es text,
    name_en text,
    source_id text not null references source (id),
    primary key (edition_id, track),
    check (num_nonnulls(name_es, name_en) > 0)
  )`,
  `create table application (
    id text primary key,
    edition_id text not null references edition (id),
    track text not null,
    status text not null,
    submitted_on date,
    initiative_id text references initiative (id),
    jurisdiction_id text collate "C",
    source_id text not null references source (id)
  )`,
  'create index application_edition on application (edition_id, id)',
  `create table training_activity (
    id text primary key,
    edition_id text not null references edition (id),
    position integer not null,
    title_es text,
    title_en text,
    period ${PERIOD},
    note_es text,
    note_en text,
    source_id text not null references source (id),
    check (num_nonnulls(title_es, title_en) > 0)
  )`,
  'create index training_activity_edition on training_activity (edition_id)',
  `create table thematic_network (
    id text primary key,
    edition_id text not null references edition (id),
    position integer not null,
    name_es text,
    name_en text,
    summary_es text,
    summary_en text,
    source_id text not null references source (id),
    check (num_nonnulls(name_es, name_en) > 0)
  )`,
  'create index thematic_network_edition on thematic_network (edition_id)',
  `create table thematic_network_member (
    network_id text not null references thematic_network (id),
    organization_id text not null references organization (id),
    position integer not null,
    source_id text not null references source (id),
    primary key (network_id, organization_id)
  )`,
  `create table consultation (
    id text primary key,
    edition_id text not null references edition (id),
    position integer not null,
    period ${PERIOD},
    name_es text,
    name_en text,
    has_recorded_contributions boolean not null,
    source_id text not null references source (id),
    check (num_nonnulls(name_es, name_en) > 0)
  )`,
  'create index consultation_edition on consultation (edition_id)',
  `create table consultation_activity (
    id text primary key,
    consultation_id text not null references consultation (id),
    position integer not null,
    kind text not null,
    period ${PERIOD},
    note_es text,
    note_en text,
    source_id text not null references source (id)
  )`,
  'create index consultation_activity_consultation on consultation_activity (consultation_id)',
  `create table consultation_participant (
    activity_id text not null references consultation_activity (id),
    organization_id text not null references organization (id),
    position integer not null,
    source_id text not null references source (id),
    primary key (activity_id, organization_id)
  )`,
  `create table contribution (
    id text primary key,
    consultation_id text not null references consultation (id),
    text_es text,
    text_en text,
    submitted_on date,
    organization_id text references organization (id),
    source_id text not null references source (id)
  )`,
  'create index contribution_consultation on contribution (consultation_id, id)',
  `create table response (
    contribution_id text primary key references contribution (id),
    outcome text not null,
    reasons_es text,
    reasons_en text,
    actor text,
    responded_on date,
    source_id text not null references source (id),
    check (num_nonnulls(reasons_es, reasons_en) > 0)
  )`,
];

/** How an initiative or an edition goes on. */
export const progressTables: readonly string[] = [
  `create table stage_entry (
    id text primary key,
    initiative_id text references initiative (id),
    edition_id text references edition (id),
    position integer not null,
    stage text not null,
    entered_on date,
    period ${PERIOD},
    note_es text,
    note_en text,
    source_id text not null references source (id),
    check (num_nonnulls(initiative_id, edition_id) = 1)
  )`,
  'create index stage_entry_initiative on stage_entry (initiative_id) where initiative_id is not null',
  'create index stage_entry_edition on stage_entry (edition_id) where edition_id is not null',
  `create table milestone (
    id text primary key,
    initiative_id text not null references initiative (id),
    position integer not null,
    title_es text,
    title_en text,
    starts_on date,
    ends_on date,
    status text not null,
    contribution_id text references contribution (id),
    source_id text not null references source (id),
    check (num_nonnulls(title_es, title_en) > 0)
  )`,
  'create index milestone_initiative on milestone (initiative_id)',
  `create table evidence (
    id text primary key,
    initiative_id text not null references initiative (id),
    milestone_id text references milestone (id),
    title_es text,
    title_en text,
    url text not null,
    checksum text check (checksum ~ '^[0-9a-f]{64}$'),
    source_id text not null references source (id)
  )`,
  'create index evidence_initiative on evidence (initiative_id)',
  'create index evidence_milestone on evidence (milestone_id) where milestone_id is not null',
  `create table support_request (
    id text primary key,
    initiative_id text not null references initiative (id),
    subject_es text,
    subject_en text,
    requested_on date,
    status text not null,
    source_id text not null references source (id),
    check (num_nonnulls(subject_es, subject_en) > 0)
  )`,
  'create index support_request_initiative on support_request (initiative_id)',
];
