/** Which operations are run, by which clients and how often; nobody's values are in it. */
export const operationTables: readonly string[] = [
  `create table recorded_operation (
    hash text collate "C" not null check (hash ~ '^[0-9a-f]{64}$'),
    client text collate "C" not null check (length(client) <= 100),
    client_version text collate "C" not null check (length(client_version) <= 100),
    name text,
    document text not null,
    count bigint not null check (count > 0),
    first_seen timestamptz not null,
    last_seen timestamptz not null,
    primary key (hash, client, client_version)
  )`,
  'create index recorded_operation_most_run on recorded_operation (count desc, last_seen desc)',
];
