/** Reads a CSV as it comes; its encoding and delimiter are found out, and can be told afterwards. */
import { Readable } from 'node:stream';
import { GrafoError } from '@grafo-abierto/schema';
import { CsvError, parse } from 'csv-parse';
import { knownColumns } from './columns.js';
import { TextDetector } from './detect-text.js';
import type { SheetRow } from './sheet.type.js';

export interface CsvReading {
  readonly rows: AsyncIterable<SheetRow>;
  /** Once the rows are read. */
  readonly readAs: () => {
    readonly encoding: string;
    readonly delimiter: string;
    readonly isDamaged: boolean;
  };
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A row that is longer has lost a quote. */
const ROW_CHARACTERS = 1_000_000;

/** @param url what it was read from, for errors */
export function readCsv(body: AsyncIterable<Buffer>, url: string): CsvReading {
  const detector = new TextDetector();
  let delimiter: string = ',';
  async function* rows(): AsyncGenerator<SheetRow, void> {
    const text = decoded(body, detector);
    const start = await firstLine(text);
    if (/^\s*<(!doctype|html)/i.test(start)) throw new GrafoError('GRAFO_PORTAL_ANSWER_HTML', { url });
    if (start.trim() === '') throw new GrafoError('GRAFO_PORTAL_ANSWER_EMPTY', { url });
    delimiter = delimiterOf(start);
    yield* parseRows(Readable.from(startingWith(start, text)), delimiter, url);
  }
  return {
    rows: rows(),
    readAs: () => ({ encoding: detector.encoding, delimiter, isDamaged: detector.isDamaged }),
  };
}

async function* parseRows(text: Readable, delimiter: string, url: string): AsyncGenerator<SheetRow, void> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: ROW_CHARACTERS,
    info: true,
  });
  let broken: unknown;
  text.on('error', (cause) => {
    broken = cause;
    parser.destroy(cause);
  });
  try {
    for await (const { info, record } of text.pipe(parser)) {
      const cells = (record as string[]).map((cell) => ({ text: cell, isNumber: false }));
      yield { number: Number(info.lines), cells };
    }
  } catch (cause) {
    if (broken !== undefined) throw broken;
    const detail = cause instanceof CsvError ? cause.code : 'CSV';
    throw new GrafoError('GRAFO_TABLE_UNREADABLE', { url, detail }, { cause });
  } finally {
    text.destroy();
  }
}

async function* decoded(body: AsyncIterable<Buffer>, detector: TextDetector): AsyncGenerator<string, void> {
  for await (const chunk of body) yield detector.decode(chunk);
  yield detector.decode(Buffer.alloc(0), true);
}

/** What comes up to the end of the first line, and with it the rest of the chunk that ended it. */
async function firstLine(text: AsyncGenerator<string, void>): Promise<string> {
  let start = '';
  while (!/\S.*[\r\n]/.test(start) && start.length < ROW_CHARACTERS) {
    const step = await text.next();
    if (step.done) break;
    start += step.value;
  }
  return start;
}

async function* startingWith(start: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield start;
  yield* rest;
}

/** The one that finds most columns of the templates in the first line. */
function delimiterOf(start: string): string {
  const [line = ''] = start.trimStart().split(/[\r\n]/, 1);
  const found = (delimiter: string) =>
    knownColumns(line.split(delimiter).map((name) => name.replace(/^\s*"|"\s*$/g, '')));
  return [...DELIMITERS].sort((one, other) => found(other) - found(one))[0] ?? ',';
}
