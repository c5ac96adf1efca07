/** Writes an import's whole report where the operator wants it. */
import { type FileHandle, open } from 'node:fs/promises';
import { GrafoError, reportProblem } from '@grafo-abierto/schema';
import type { Finding, ImportReport } from '@grafo-abierto/subgraph-kit';

/**
 * Opened before anything is imported, so that what was done can be told afterwards.
 *
 * @throws GrafoError `GRAFO_IMPORT_REPORT_UNWRITABLE`
 */
export async function openReportFile(path: string): Promise<FileHandle> {
  return open(path, 'w').catch((cause: NodeJS.ErrnoException) => {
    throw new GrafoError(
      'GRAFO_IMPORT_REPORT_UNWRITABLE',
      { name: path, detail: cause.code ?? '' },
      { cause },
    );
  });
}

/** JSON, with the reasons in both languages. */
export async function writeReport(file: FileHandle, report: ImportReport): Promise<void> {
  const whole = { ...report, rejected: report.rejected.map(explain), notes: report.notes.map(explain) };
  await file.writeFile(`${JSON.stringify(whole, null, 2)}\n`);
}

function explain({ line, row, code, parameters }: Finding) {
  return { line, row, code, message: reportProblem(code, parameters).message };
}
