import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jurisdictions } from '@grafo-abierto/jurisdictions';
import { provisionSchemas } from '@grafo-abierto/subgraph-kit';
import {
  createTestDatabase,
  findRunningPostgres,
  type TestDatabase,
} from '@grafo-abierto/subgraph-kit/embedded-postgres';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type HubProcess, until } from './hub-process.js';
import type { Ended } from './test-process.js';
import { useHubs } from './use-hubs.js';

/** More rows than one statement writes. */
const ROWS = 600;
const FIRST = 500_200;
const LAST = `AR-M:${FIRST + ROWS - 1}`;
const HEADER = 'id,nombre,provincia_id,provincia_nombre\n';
const PLACES = Array.from({ length: ROWS }, (_, index) => `${FIRST + index},Lugar ${index},50,Mendoza\n`);

const added = ({ output }: Ended) => Number(/local governments\s+(\d+)/.exec(output)?.[1]);

async function placesOfMendoza(url: string): Promise<number | undefined> {
  const query = encodeURIComponent('{ jurisdiction(id: "AR-M") { children { totalCount } } }');
  const response = await fetch(`${url}/graphql?query=${query}`);
  const { data } = (await response.json()) as {
    data?: { jurisdiction?: { children?: { totalCount?: number } } };
  };
  return data?.jurisdiction?.children?.totalCount;
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = await connect(url);
  return client
    .query(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

const SESSIONS = `select pid from pg_stat_activity
  where usename = 'grafo_jurisdictions' and datname = current_database()`;
const WAITING = `${SESSIONS} and wait_event_type = 'Lock'`;
const WRITING = `${SESSIONS} and xact_start is not null`;

/** Holds back the last row of an import until it waits for it, with all the others written. */
async function holdInTheMiddle(url: string, start: () => HubProcess) {
  const holder = await connect(url);
  // Another than the holder: within a transaction PostgreSQL always tells the same of the others.
  const watcher = await connect(url);
  const finds = async (sessions: string) => (await watcher.query(sessions)).rows.length > 0;
  await holder.query('begin');
  const row = "($1, 'LOCAL_GOVERNMENT', 'held', 'georef-local-governments')";
  await holder.query(`insert into jurisdictions.jurisdiction (id, kind, name_es, source_id) values ${row}`, [
    LAST,
  ]);
  const held = start();
  await until(() => finds(WAITING));
  expect(held.output).toContain('written: 500 rows');
  const release = async () => {
    await holder.query('rollback');
    await holder.end();
    // A session that waits for a lock learns only then that nobody hears it.
    await until(async () => !(await finds(WRITING)));
    await watcher.end();
  };
  return { held, release };
}

describe('grafo import', { timeout: 120_000 }, () => {
  const hubs = useHubs('used');
  let file: string;
  beforeEach(() => {
    file = join(hubs.folder.path, 'municipios.csv');
    writeFileSync(file, HEADER + PLACES.join(''));
  });

  const georef = (environment?: Readonly<Record<string, string>>, ...options: string[]) =>
    hubs.start(environment, ['import', 'georef', file, ...options]);

  describe('on a data folder', () => {
    it('works while no hub runs, and leaves no process behind', async () => {
      const ended = await georef().ended;
      expect([ended.code, added(ended)]).toEqual([0, ROWS]);
      expect(hubs.folder.postgresPid).toBeUndefined();
      expect(await placesOfMendoza(await hubs.start().ready())).toBe(ROWS + 1);
    });

    it('waits for a hub that is just starting, whose readers see what is new at once', async () => {
      const hub = hubs.start();
      await hub.printed(/is starting/);
      const ended = await georef().ended;
      expect([ended.code, added(ended)]).toEqual([0, ROWS]);
      const url = await hub.ready();
      expect(await placesOfMendoza(url)).toBe(ROWS + 1);
      writeFileSync(file, `${HEADER}509000,Otro,50,Mendoza\n`);
      expect(added(await georef().ended)).toBe(1);
      expect(await placesOfMendoza(url)).toBe(ROWS + 2);
    });

    it('leaves nothing half applied when it is killed in the middle', async () => {
      const url = await hubs.start().ready();
      const postgres = findRunningPostgres(hubs.folder.path) ?? '';
      const { held, release } = await holdInTheMiddle(postgres, () => georef());
      await held.stop('SIGKILL');
      await release();
      expect(await placesOfMendoza(url)).toBe(1);
      expect(added(await georef().ended)).toBe(ROWS);
    });
  });

  describe('with DATABASE_URL', () => {
    let database: TestDatabase;
    let environment: { readonly DATABASE_URL: string };
    let urls: Readonly<Record<'jurisdictions', string>>;
    beforeAll(async () => {
      database = await createTestDatabase(inject('postgresUrl'));
      environment = { DATABASE_URL: database.url };
      urls = await provisionSchemas(database.url, ['jurisdictions']);
      await using subgraph = await jurisdictions.open(urls.jurisdictions);
      await subgraph.loadStarter();
    });
    afterAll(() => database?.drop());

    const count = () => ask(database.url, 'select count(*)::int as count from jurisdictions.jurisdiction');

    const holdImport = () => holdInTheMiddle(database.url, () => georef(environment));

    it('says that nothing was applied when the database ends its connection', async () => {
      const { held, release } = await holdImport();
      await ask(database.url, `select pg_terminate_backend(pid) from (${WAITING}) waiting`);
      const { code, output } = await held.ended;
      expect([code, output]).toEqual([1, expect.stringContaining('[GRAFO_IMPORT_INTERRUPTED]')]);
      expect(output).not.toMatch(/^\s+at /m);
      await release();
      expect(await count()).toEqual([{ count: 48 }]);
    });

    it("takes the URL of the subgraph's own role too, which may change no role", async () => {
      expect(await georef({ DATABASE_URL: urls.jurisdictions }, '--dry-run').ended).toMatchObject({
        code: 0,
      });
    });

    it('stops when it is interrupted, with nothing applied', async () => {
      const { held, release } = await holdImport();
      expect((await held.stop('SIGINT')).code).toBe(130);
      await release();
      expect(await count()).toEqual([{ count: 48 }]);
    });

    it('ends with 2 where rows were rejected, all of them told and written', async () => {
      writeFileSync(file, `${HEADER}500200,Uno,50,Mendoza\n500201,Dos,99,Nada\n`);
      const report = join(hubs.folder.path, 'report.json');
      const ended = await georef(environment, '--dry-run', '--report', report).ended;
      expect([ended.code, added(ended)]).toEqual([2, 1]);
      expect(ended.output).toContain('line 3  500201: The graph does not know');
      expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
        rejected: [{ line: 3, row: '500201', message: { es: expect.stringContaining('99') } }],
      });
    });

    it.each([
      ['an address without https', 'GRAFO_FETCH_URL_REFUSED', () => ['http://127.0.0.1:1/municipios']],
      ['a file that is missing', 'GRAFO_IMPORT_FILE_UNREADABLE', () => [`${file}.gz`]],
      [
        'a report that has no folder',
        'GRAFO_IMPORT_REPORT_UNWRITABLE',
        () => [file, '--report', `${file}/r.json`],
      ],
    ])('ends with 1 and a code for %s', async (_what, problem, options) => {
      const { code, output } = await hubs.start(environment, ['import', 'georef', ...options()]).ended;
      expect([code, output]).toEqual([1, expect.stringContaining(`[${problem}]`)]);
      expect(output).not.toMatch(/^\s+at /m);
    });
  });
});
