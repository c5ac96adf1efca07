import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { runStatement } from './run-statement.js';
import { password, usePostgresPlace } from './testing/use-postgres-place.js';

describe('an embedded PostgreSQL', () => {
  const place = usePostgresPlace('file');

  it('lets in only who knows the password, over TCP on this machine alone', async () => {
    await using postgres = await place.start();
    const rows = await runStatement(
      postgres.url,
      `select inet_server_addr()::text as address, current_setting('listen_addresses') as addresses,
        current_setting('unix_socket_directories') as sockets`,
    );
    expect(rows).toEqual([{ address: '127.0.0.1/32', addresses: '127.0.0.1', sockets: '' }]);
    const stranger = new URL(postgres.url);
    stranger.password = 'wrong';
    await expect(runStatement(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps its data over a stop, after which no process is left', async () => {
    const first = await place.start({ durable: true });
    await runStatement(first.url, `create table kept as select 'sí' as word`);
    await first.stop();
    expect(await place.processes()).toEqual([]);
    await using second = await place.start({ durable: true });
    expect(await runStatement(second.url, 'table kept')).toEqual([{ word: 'sí' }]);
  });

  it('writes to the disk by default, with checksums, in UTC, and knows Spanish letters', async () => {
    await using postgres = await startEmbeddedPostgres({ directory: place.directory, password });
    await runStatement(postgres.url, 'create extension pg_trgm');
    const letters = `select lower('ÑANDÚ') as lower, to_tsvector('spanish', 'Educación')::text as stem,
      similarity('ñandú', 'ÑANDÚ') as similarity`;
    expect(await runStatement(postgres.url, letters)).toEqual([
      { lower: 'ñandú', stem: "'educ':1", similarity: 1 },
    ]);
    const names = [
      'fsync',
      'full_page_writes',
      'synchronous_commit',
      'data_checksums',
      'server_encoding',
      'timezone',
    ];
    const settings = names.map((name) => `current_setting('${name}') as ${name}`);
    expect(await runStatement(postgres.url, `select ${settings}`)).toEqual([
      {
        fsync: 'on',
        full_page_writes: 'on',
        synchronous_commit: 'on',
        data_checksums: 'on',
        server_encoding: 'UTF8',
        timezone: 'UTC',
      },
    ]);
  });

  it('says that it did not start, why, and where its log is', async () => {
    await (await place.start()).stop();
    const log = join(place.directory, 'postgres.log');
    await expect(place.start({ password: 'forgotten' })).rejects.toMatchObject({
      code: 'GRAFO_POSTGRES_START_FAILED',
      parameters: { detail: 'password authentication failed for user "postgres"', log },
    });
    expect(await place.processes()).toEqual([]);
    writeFileSync(join(place.data, 'PG_VERSION'), '17\n');
    await expect(place.start()).rejects.toMatchObject({
      parameters: { detail: 'database files are incompatible with server', log },
    });
  });
});

describe('a new cluster', () => {
  const place = usePostgresPlace();

  it('is made anew where a hub was killed while it made the data folder', async () => {
    mkdirSync(`${place.data}.new-cut`);
    writeFileSync(join(`${place.data}.new-cut`, 'PG_VERSION'), '18\n');
    await using postgres = await place.start();
    expect(await runStatement(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(place.directory).toSorted()).toEqual(['data', 'postgres.log']);
  });
});
