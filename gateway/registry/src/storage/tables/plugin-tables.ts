/**
 * Plugins, their versions and what happened to them. A version is what was signed, and never changes; what was
 * decided of it does.
 */
export const pluginTables: readonly string[] = [
  `create table plugin_key (
    id text primary key check (id ~ '^[A-Za-z0-9_-]{43}$'),
    jurisdiction_id text collate "C" not null,
    public_key text not null,
    status text not null check (status in ('ACTIVE', 'REVOKED')),
    proof text not null check (proof in ('ADMINISTRATION', 'PORTAL')),
    enrolled_at timestamptz not null,
    revoked_at timestamptz,
    reason text,
    source_id text not null references source (id),
    check ((status = 'REVOKED') = (revoked_at is not null))
  )`,
  'create index plugin_key_of_jurisdiction on plugin_key (jurisdiction_id, enrolled_at, id)',
  `create table plugin (
    id text collate "C" primary key check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(id) <= 60),
    holder_id text collate "C" not null,
    jurisdiction_ids text[] not null,
    title_es text not null,
    title_en text not null,
    description_es text,
    description_en text,
    contact_name text not null,
    contact_email text,
    licence text,
    homepage text,
    state text not null check (state in
      ('SUBMITTED', 'ACTIVE', 'DEGRADED', 'QUARANTINED', 'SUSPENDED', 'ROLLED_BACK', 'RETIRED', 'REJECTED')),
    trust text not null check (trust in ('EXPERIMENTAL', 'VERIFIED', 'OFFICIAL')),
    served_version text,
    latest_version text not null,
    source_id text not null references source (id)
  )`,
  'create index plugin_of_jurisdictions on plugin using gin (jurisdiction_ids)',
  `create table plugin_version (
    id text primary key,
    plugin_id text collate "C" not null references plugin (id),
    version text not null,
    hash text not null,
    manifest jsonb not null,
    sdl text not null,
    url text not null,
    key_id text not null references plugin_key (id),
    signature jsonb not null,
    state text not null check (state in ('WAITING', 'APPROVED', 'REJECTED', 'OVERTAKEN')),
    submitted_at timestamptz not null,
    unique (plugin_id, version)
  )`,
  'create index plugin_version_newest on plugin_version (plugin_id, submitted_at desc)',
  `create table plugin_event (
    plugin_id text collate "C" not null references plugin (id),
    position integer not null,
    version text not null,
    state text not null,
    at timestamptz not null,
    actor text not null,
    reason text,
    primary key (plugin_id, position)
  )`,
];
