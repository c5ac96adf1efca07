/** What a request to `/export` asks for, read once. */
import { GrafoError } from '@grafo-abierto/schema';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { acceptedFormat, EXPORT_FORMATS, type ExportFormat } from './export-format.js';

/** The texts of operations that readers may ask by a name. */
export type SavedOperations = ReadonlyMap<string, string>;

export interface ExportRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The keys that lead to the list of the rows; undefined where it is to be found. */
  readonly rows: string | undefined;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  /** Of the saved operation, after which the file is called. */
  readonly name: string | undefined;
}

export interface ExportOptions {
  /** Begins a CSV with a byte order mark. */
  readonly bom: boolean;
  /** Writes a CSV for spreadsheets: with a byte order mark, semicolons, and no cell that they take for a formula. */
  readonly excel: boolean;
  /** Goes on where part of what was asked could not be read, and says so in each row. */
  readonly partial: boolean;
}

const FLAG = z
  .enum(['0', '1'])
  .default('0')
  .transform((flag) => flag === '1');
const settings = z.strictObject({
  format: z.enum(EXPORT_FORMATS).optional(),
  bom: FLAG,
  excel: FLAG,
  partial: FLAG,
  rows: z.string().optional(),
  query: z.string().optional(),
  operation: z.string().optional(),
  operationName: z.string().optional(),
  variables: z.string().optional(),
});
type Settings = z.infer<typeof settings>;

const asked = z.object({
  query: z.string('must be the text of a query').min(1, 'has no text'),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** @throws GrafoError `GRAFO_EXPORT_FORMAT`, `…_OPTION`, `…_OPERATION_UNKNOWN`, `GRAFO_REQUEST_MALFORMED` */
export function readExportRequest(request: FastifyRequest, saved: SavedOperations): ExportRequest {
  const given = readSettings(request.query);
  const format = given.format ?? acceptedFormat(request.headers.accept);
  if (!format) throw new GrafoError('GRAFO_EXPORT_FORMAT');
  const option = (['bom', 'excel'] as const).find((name) => given[name]);
  if (format !== 'csv' && option) throw new GrafoError('GRAFO_EXPORT_OPTION', { option, value: '1' });
  const body = request.method === 'POST' ? ofBody(request.body, given) : ofAddress(given, saved);
  const read = asked.safeParse(body);
  if (!read.success) throw malformed(read.error);
  const { query, operationName, variables } = read.data;
  const { bom, excel, partial, rows } = given;
  return {
    query,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
    rows,
    format,
    options: { bom, excel, partial },
    name: given.operation,
  };
}

/** What is not understood is refused: whoever mistypes an option would get another file than they think. */
function readSettings(given: unknown): Settings {
  const read = settings.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const option = String(issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]);
  if (option === 'format') throw new GrafoError('GRAFO_EXPORT_FORMAT');
  const value = z.record(z.string(), z.unknown()).parse(given)[option];
  throw new GrafoError('GRAFO_EXPORT_OPTION', { option, value: String(value) });
}

function ofBody(body: unknown, { query, operation, operationName, variables }: Settings): unknown {
  const misplaced = Object.entries({ query, operation, operationName, variables }).find(([, value]) => value);
  if (misplaced)
    throw new GrafoError('GRAFO_EXPORT_OPTION', { option: misplaced[0], value: misplaced[1] ?? '' });
  return body;
}

function ofAddress(
  { operation, operationName, variables, ...given }: Settings,
  saved: SavedOperations,
): unknown {
  const query = operation === undefined ? given.query : saved.get(operation);
  if (operation !== undefined && given.query !== undefined)
    throw new GrafoError('GRAFO_EXPORT_OPTION', { option: 'operation', value: operation });
  if (operation !== undefined && query === undefined) {
    const known = [...saved.keys()].toSorted().join(', ') || '–';
    throw new GrafoError('GRAFO_EXPORT_OPERATION_UNKNOWN', { id: operation, known });
  }
  return { query, operationName, variables: variables === undefined ? undefined : readJson(variables) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GrafoError('GRAFO_REQUEST_MALFORMED', { detail: 'variables is no JSON.' });
  }
}

function malformed({ issues: [issue] }: z.ZodError): GrafoError {
  const detail = `${issue?.path.join('.') || 'the body'}: ${issue?.message}.`;
  return new GrafoError('GRAFO_REQUEST_MALFORMED', { detail });
}
