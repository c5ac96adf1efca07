/** Reads the sheets of an XLSX row by row. */
import { GrafoError } from '@grafo-abierto/schema';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { Cell, Sheet, SheetRow } from './sheet.type.js';
import { unpackedSize } from './unpacked-size.js';

type Value = Awaited<ReturnType<typeof readXlsx>>['sheets'][number]['rows'][number][number];

/** A table of descriptions that unpacks to more is something else. */
const UNPACKED_BYTES = 256 * 1024 * 1024;

/** @throws GrafoError `GRAFO_TABLE_UNREADABLE` */
export async function readSheets(bytes: Buffer, url: string): Promise<Sheet[]> {
  if (unpackedSize(bytes) > UNPACKED_BYTES) {
    throw new GrafoError('GRAFO_TABLE_UNREADABLE', { url, detail: `> ${UNPACKED_BYTES} bytes` });
  }
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
