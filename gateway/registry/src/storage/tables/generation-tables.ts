/** The graphs that were composed, each with what it is made of; and one row that whoever makes the next one locks. */
export const generationTables: readonly string[] = [
  `create table generation (
    number integer primary key,
    hash text not null,
    core_hash text not null,
    sdl text not null,
    members jsonb not null,
    core jsonb not null,
    core_schemas jsonb not null,
    composed_at timestamptz not null,
    reason text not null
  )`,
  'create table registry_head (id boolean primary key default true check (id), generation integer not null)',
  'insert into registry_head (generation) values (0)',
];
