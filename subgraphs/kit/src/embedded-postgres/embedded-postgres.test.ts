import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { runStatement } from './run-statement.js';
import { usePostgresPlace } from './testing/use-postgres-place.js';

const place = usePostgresPlace();

describe('an embedded PostgreSQL', () => {
  it('lets in who knows the password, over TCP on this machine alone', async () => {
    await using postgres = await place.start({ password: 'ñandú/@:?#' });
    const rows = await runStatement(
      postgres.url,
      `select inet_server_addr()::text, current_setting('listen_addresses') as addresses,
        current_setting('unix_socket_directories') as sockets`,
    );
    expect(rows).toEqual([{ inet_server_addr: '127.0.0.1/32', addresses: '127.0.0.1', sockets: '' }]);
    const stranger = new URL(postgres.url);
    stranger.password = 'wrong';
    await expect(runStatement(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps its data over a stop, after which no process is left', async () => {
    const first = await place.start({ durable: true });
    await runStatement(first.url, `create table kept as select 'sí' as word`);
    await first.stop();
    expect(await place.processes()).toEqual({ servers: [], workers: [] });
    await using second = await place.start({ durable: true });
    expect(await runStatement(second.url, 'table kept')).toEqual([{ word: 'sí' }]);
  });

  it('writes to the disk by default, in UTF-8, with checksums and in UTC', async () => {
    await using postgres = await startEmbeddedPostgres({ directory: place.directory, password: 'right' });
    const rows = await runStatement(
      postgres.url,
      `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit',
        'data_checksums', 'server_encoding', 'TimeZone', 'max_connections') order by lower(name)`,
    );
    expect(rows.map((row) => Object.values(Object(row)).join('='))).toEqual([
      'data_checksums=on',
      'fsync=on',
      'full_page_writes=on',
      'max_connections=60',
      'server_encoding=UTF8',
      'synchronous_commit=on',
      'TimeZone=UTC',
    ]);
  });

  it('knows Spanish letters, in lower case, search and similarity', async () => {
    await using postgres = await place.start();
    await runStatement(postgres.url, 'create extension pg_trgm');
    const rows = await runStatement(
      postgres.url,
      `select lower('ÑANDÚ') as lower, to_tsvector('spanish', 'Educación')::text as stem,
        similarity('ñandú', 'ÑANDÚ') as similarity`,
    );
    expect(rows).toEqual([{ lower: 'ñandú', stem: "'educ':1", similarity: 1 }]);
  });

  it('says that it did not start, why, and where its log is', async () => {
    await (await place.start()).stop();
    await expect(place.start({ password: 'forgotten' })).rejects.toMatchObject({
      code: 'GRAFO_POSTGRES_START_FAILED',
      parameters: {
        detail: 'password authentication failed for user "postgres"',
        log: join(place.directory, 'postgres.log'),
      },
    });
    expect(await place.processes()).toEqual({ servers: [], workers: [] });
    writeFileSync(join(place.data, 'PG_VERSION'), '17\n');
    await expect(place.start()).rejects.toMatchObject({
      parameters: { detail: 'database files are incompatible with server' },
    });
  });
});
