/**
 * Portals, the attempts to read them, and what is known of them otherwise.
 *
 * Ids of jurisdictions sort by byte, which the ranges of `liesWithin` rely on. Scores are null until somebody judged.
 */
import { instantOrder } from '../instant-order.js';

const quality = `
    quality_score double precision,
    quality_findability double precision,
    quality_accessibility double precision,
    quality_interoperability double precision,
    quality_reusability double precision,
    quality_contextuality double precision`;

export const portalTables: readonly string[] = [
  `create table portal (
    id text primary key check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(id) <= 60),
    title_es text collate "es-x-icu" not null,
    title_en text,
    url text,
    file text,
    software text not null check (software in ('CKAN', 'ANDINO', 'DKAN', 'DATA_JSON', 'TABLE', 'OTHER')),
    jurisdiction_id text collate "C" not null,
    schedule text,
    registered_by text not null check (registered_by in ('MANIFEST', 'MUTATION')),
    operation text not null default 'ACTIVE'
      check (operation in ('ACTIVE', 'PAUSED', 'AWAITING_APPROVAL', 'REJECTED')),
    operation_reason text,
    status text not null default 'NEVER_REACHED'
      check (status in ('HEALTHY', 'DEGRADED', 'STALE', 'DOWN', 'NEVER_REACHED')),
    status_since timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    last_success_at timestamptz,
    last_fetch_at timestamptz,
    next_harvest_at timestamptz,
    requested_at timestamptz,
    claimed_until timestamptz,
    current_fetch_id text,
    validators jsonb,
    modified_watermark timestamptz,
    dataset_count integer,
    expected_count integer,
    removal_held integer,
    removal_confirmed_at timestamptz,
    catalog_title text,
    catalog_description text,
    catalog_publisher text,
    catalog_homepage text,
    catalog_licence_raw text,
    catalog_issued_raw text,
    catalog_modified_raw text,
    catalog_languages text[] not null default '{}',
    catalog_theme_taxonomy text,${quality},
    source_id text not null references source (id),
    check (num_nonnulls(url, file) = 1)
  )`,
  'create index portal_of_jurisdiction on portal (jurisdiction_id, id)',
  'create index portal_by_title on portal (title_es, id)',
  'create index portal_due on portal (next_harvest_at)',
  `create table portal_note (
    portal_id text not null references portal (id),
    position integer not null,
    text_es text not null,
    text_en text,
    source_id text not null references source (id),
    primary key (portal_id, position)
  )`,
  `create table portal_survey (
    jurisdiction_id text collate "C" primary key,
    count integer not null check (count >= 0),
    as_of date not null,
    source_id text not null references source (id)
  )`,
  `create table portal_fetch (
    id text primary key,
    portal_id text not null references portal (id),
    started_at timestamptz not null,
    started_order text collate "C" not null generated always as ${instantOrder('started_at')},
    duration_ms integer,
    outcome text check (outcome in ('SUCCEEDED', 'UNCHANGED', 'PARTIAL', 'FAILED', 'INTERRUPTED')),
    error_kind text,
    problem jsonb,
    coverage text check (coverage in ('WHOLE', 'SINCE', 'PARTIAL', 'UNCHANGED')),
    records integer,
    rejected integer,
    added integer,
    changed integer,
    removed integer,
    bytes double precision,
    check ((outcome is null) = (duration_ms is null))
  )`,
  'create index portal_fetch_newest on portal_fetch (portal_id, started_order desc, id desc)',
];

export const datasetQuality = quality;
