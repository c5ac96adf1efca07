/** Reads the sheets of an XLSX row by row. */
import { GrafoError } from '@grafo-abierto/schema';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { Cell, Sheet, SheetRow } from './sheet.type.js';
import { checkZip } from './zip-bounds.js';

type Value = Awaited<ReturnType<typeof readXlsx>>['sheets'][number]['rows'][number][number];

/** Ten thousand rows of twenty columns, all of them filled: a table of descriptions with more is something else. */
const BOUNDS = { bytes: 16 * 1024 * 1024, tags: 1_000_000 };
const TOO_LARGE = 'XLSX > 200.000 celdas/cells';

/** @throws GrafoError `GRAFO_TABLE_UNREADABLE` */
export async function readSheets(bytes: Buffer, url: string): Promise<Sheet[]> {
  await checkZip(bytes, BOUNDS).catch((cause: unknown) => {
    const detail = cause instanceof RangeError ? TOO_LARGE : nameOf(cause);
    throw new GrafoError('GRAFO_TABLE_UNREADABLE', { url, detail }, { cause });
  });
  const names: string[] = [];
  await readable(url, () =>
    readXlsx(bytes, {
      sheets({ name, hidden, veryHidden }) {
        if (!hidden && !veryHidden) names.push(name);
        return false;
      },
    }),
  );
  return names.map((name) => ({ name, rows: readRows(bytes, name, url) }));
}

async function* readRows(bytes: Buffer, sheet: string, url: string): AsyncGenerator<SheetRow, void> {
  const rows = streamXlsxRows(bytes, { sheet });
  for (;;) {
    const step = await readable(url, () => rows.next());
    if (step.done) return;
    const { index, values } = step.value;
    if (values.some((value) => value !== null && value !== '')) {
      yield { number: index + 1, cells: values.map(readCell) };
    }
  }
}

function readCell(value: Value): Cell {
  if (value === null || value === undefined) return { text: '', isNumber: false };
  if (value instanceof Date) return { text: dateText(value), isNumber: false };
  return { text: String(value), isNumber: typeof value === 'number' };
}

/** A day has no time of day. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

async function readable<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new GrafoError('GRAFO_TABLE_UNREADABLE', { url, detail: nameOf(cause) }, { cause });
  }
}

/** Only the name of the error: its words may repeat what the file says. */
function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : 'XLSX';
}
