/** `grafo import ogp|georef|sdg`: brings a document into the graph. */
import type { ImportOrigin, ImportReport } from '@grafo-abierto/subgraph-kit';
import {
  addressOrigin,
  Closers,
  fileOrigin,
  operatorLanguage,
  stopOnSignal,
} from '@grafo-abierto/subgraph-kit/process';
import { readSettings } from '../settings.js';
import { createProgressLines, type ProgressLines } from './import-progress.js';
import { type ImportSource, loadImportSource } from './import-sources.js';
import type { ImporterName } from './importer-options.js';
import { explainLostConnection } from './lost-connection.js';
import { openReportFile, writeReport } from './report-file.js';
import { reportText } from './report-text.js';

export interface ImportCommandOptions {
  readonly dryRun?: boolean;
  readonly report?: string;
  readonly allowLocal?: boolean;
  /** By the names of the importer's own settings. */
  readonly settings: Readonly<Record<string, string | undefined>>;
}

/** Rows were left out, the others applied. */
const EXIT_REJECTED = 2;
const EXIT_INTERRUPTED = 130;

export async function runImport(
  name: ImporterName,
  from: string,
  options: ImportCommandOptions,
): Promise<void> {
  const language = operatorLanguage(process.env);
  const progress = createProgressLines(language, (line) => process.stderr.write(`${line}\n`));
  const closers = new Closers();
  try {
    const file = options.report === undefined ? undefined : await openReportFile(options.report);
    closers.add(async () => file?.close());
    const origin = await openOrigin(from, options, progress, closers);
    const report = await importWithin(closers, await loadImportSource(name), origin, options, progress);
    if (file !== undefined) await writeReport(file, report);
    process.stdout.write(`${reportText(report, language)}\n`);
    if (report.rejected.length > 0) process.exitCode = EXIT_REJECTED;
  } catch (error) {
    throw explainLostConnection(error);
  } finally {
    await closers.close();
  }
}

/** A file is read before anything is loaded or started, so that one that cannot be is told at once. */
async function openOrigin(
  from: string,
  { allowLocal = false }: ImportCommandOptions,
  { onRetry }: ProgressLines,
  closers: Closers,
): Promise<ImportOrigin> {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(from)) {
    const file = fileOrigin(from);
    const document = await file.open();
    return { ...file, open: async () => document };
  }
  const localOrigins = allowLocal && URL.canParse(from) ? [new URL(from).origin] : [];
  const { createGuardedHttp } = await import('@grafo-abierto/plugin-kit');
  const http = createGuardedHttp({ localOrigins });
  closers.add(() => http.close());
  return addressOrigin(from, http, new Date(), onRetry);
}

async function importWithin(
  closers: Closers,
  { subgraph, importer }: ImportSource,
  origin: ImportOrigin,
  { dryRun = false, settings }: ImportCommandOptions,
  { onProgress }: ProgressLines,
): Promise<ImportReport> {
  const log = { info: () => undefined, error: (message: string) => process.stderr.write(`${message}\n`) };
  const stopped = stopOnSignal(process, () => performance.now());
  const { openCommandDatabase } = await import('../start/command-database.js');
  const database = await openCommandDatabase(readSettings(process.env), [subgraph.name], log);
  closers.add(() => database.stop());
  // PostgreSQL takes back what a connection that ends had begun.
  void stopped.then(() => database.stop().finally(() => process.exit(EXIT_INTERRUPTED)));
  const open = await subgraph.open(database.urls[subgraph.name] ?? '');
  closers.add(() => open.close());
  await open.loadStarter();
  return open.importFrom(importer, origin, { settings, isDryRun: dryRun, onProgress });
}
