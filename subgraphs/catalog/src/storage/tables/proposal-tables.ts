/** Looks at portals that anybody shows, and what they propose: in none of these tables is anything for all to see. */
export const proposalTables: readonly string[] = [
  'alter table portal drop constraint portal_check',
  'alter table portal add column given_table text',
  'alter table portal add constraint portal_place check (num_nonnulls(url, file, given_table) = 1)',
  'alter table portal drop constraint portal_registered_by_check',
  `alter table portal add constraint portal_registered_by_check
    check (registered_by in ('MANIFEST', 'MUTATION', 'PROPOSAL'))`,
  `create table given_table (
    portal_id text primary key references portal (id),
    content bytea not null
  )`,
  `create table portal_preview (
    id text primary key,
    asked_at timestamptz not null default clock_timestamp(),
    url text,
    host text,
    table_name text,
    content bytea,
    state text not null default 'WAITING'
      check (state in ('WAITING', 'RECOGNISING', 'READING', 'DONE', 'FAILED')),
    records integer not null default 0,
    claimed_until timestamptz,
    problem jsonb,
    report jsonb,
    check (num_nonnulls(url, table_name) = 1)
  )`,
  'create index portal_preview_asked on portal_preview (asked_at)',
  `create index portal_preview_waiting on portal_preview (asked_at)
    where state in ('WAITING', 'RECOGNISING', 'READING')`,
  `create table portal_proposal (
    receipt text primary key,
    portal_id text not null references portal (id),
    preview_id text references portal_preview (id) on delete set null,
    contact_name text,
    contact_office text,
    contact_email text,
    message text,
    proposed_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    decided_at timestamptz
  )`,
  'create index portal_proposal_of on portal_proposal (portal_id)',
  'create index portal_proposal_newest on portal_proposal (proposed_at, receipt)',
];
