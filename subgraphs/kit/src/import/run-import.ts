/** The run of one import: read everything, then compare and write it in one transaction. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database, Entities } from '../database/database.js';
import { lockSchema } from '../database/lock-schema.js';
import { type Recording, recordBulk } from '../writing/bulk-changes.js';
import { Findings } from './findings.js';
import type { ImportOrigin } from './import-origin.js';
import type { ImportProgress, ImportReport } from './import-report.type.js';
import { ImportSession } from './import-session.js';
import { importedSourceId } from './imported-source.js';
import type { Importer, ReadImport } from './importer.type.js';

export interface ImportOptions {
  readonly settings?: Readonly<Record<string, string | undefined>>;
  /** Does everything, and takes it back at the end. */
  readonly isDryRun?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
}

type Writing = Pick<Database<Entities>, 'write'>;

/**
 * @throws GrafoError `GRAFO_IMPORT_…` or `GRAFO_FETCH_…` where the document cannot be imported at all; nothing was
 *   written then
 */
export async function runImport<E extends Entities>(
  database: Writing,
  recording: Recording<E>,
  importer: Importer,
  origin: ImportOrigin,
  { settings = {}, isDryRun = false, onProgress = () => undefined }: ImportOptions = {},
): Promise<ImportReport> {
  const findings = new Findings();
  const onRead = (done: number) => onProgress({ phase: 'READING', done });
  const read = await importer.read({ origin, settings, findings, onRead });
  const onWrite = (done: number) => onProgress({ phase: 'WRITING', done });
  const session = await writing(database, isDryRun, async (manager) => {
    await lockSchema(manager);
    const done = await writeAll(manager, importer, read, findings, onWrite);
    const origin = { actor: read.source.source, change: 'IMPORTED', reason: read.source.url };
    if (done.hasWritten) await recordBulk(manager, recording, origin);
    return done;
  });
  const { counts, changes } = session;
  const { rejected, notes } = findings;
  return { name: origin.name, isDryRun, counts, changes, rejected, notes };
}

async function writeAll(
  manager: EntityManager,
  importer: Importer,
  { source, write }: ReadImport,
  findings: Findings,
  onWrite: (rows: number) => void,
): Promise<ImportSession> {
  const sourceId = importedSourceId(importer.name, source);
  const session = new ImportSession({ manager, source, sourceId, findings, onWrite });
  await write(session);
  return session;
}

/** A dry run does all the same, so that it finds all the same, and rolls it back. */
async function writing<Result>(
  database: Writing,
  isDryRun: boolean,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  if (!isDryRun) return database.write(work);
  let done: { readonly result: Result } | undefined;
  await database
    .write(async (manager) => {
      done = { result: await work(manager) };
      throw new RollBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof RollBack)) throw error;
    });
  if (done === undefined) throw new Error('a dry run has no result');
  return done.result;
}

class RollBack extends Error {}
