/** Reads the bilingual set of the goals, targets and indicators, record by record. */

import { GrafoError } from '@grafo-abierto/schema';
import {
  cleanText,
  type Findings,
  type ImportDocument,
  type ImportRow,
  isStorableText,
  type JsonDocument,
  type RowPlace,
  readJson,
  rejectRepeated,
} from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';

/** One record, its texts cleaned. */
export interface OfficialRecord {
  readonly line: number;
  readonly code: string;
  /** Of indicators that say it themselves. */
  readonly frameworkVersion: string | null;
  readonly texts: OfficialTexts;
}

export interface OfficialTexts {
  readonly textEs: string | null;
  readonly textEn: string | null;
  readonly rawTextEs: string | null;
  readonly rawTextEn: string | null;
}

export interface OfficialSet {
  readonly goals: readonly OfficialRecord[];
  readonly targets: readonly OfficialRecord[];
  readonly indicators: readonly OfficialRecord[];
}

const CODES = {
  goals: /^([1-9]|1[0-7])$/,
  targets: /^([1-9]|1[0-7])\.(\d{1,2}|[a-z])$/,
  indicators: /^([1-9]|1[0-7])\.(\d{1,2}|[a-z])\.\d{1,2}$/,
} as const;

type Kind = keyof typeof CODES;
const PARENTS = { goals: null, targets: 'goal', indicators: 'target' } as const;

const text = z.string().refine(isStorableText).nullish();

const record = z.looseObject({
  code: z.string(),
  title_es: text,
  title_en: text,
  framework_version: z
    .string()
    .regex(/^[\w.-]{1,40}$/)
    .nullish(),
});

/** @throws GrafoError `GRAFO_IMPORT_TRUNCATED`, `GRAFO_IMPORT_MALFORMED`, `GRAFO_IMPORT_SHAPE` */
export function readOfficialSet(document: ImportDocument, findings: Findings): OfficialSet {
  const json = readJson(document);
  return {
    goals: readList(document, json, 'goals', findings),
    targets: readList(document, json, 'targets', findings),
    indicators: readList(document, json, 'indicators', findings),
  };
}

function readList(
  { name }: ImportDocument,
  json: JsonDocument,
  kind: Kind,
  findings: Findings,
): OfficialRecord[] {
  const rows = json.rowsAt(kind);
  if (rows === undefined) throw new GrafoError('GRAFO_IMPORT_SHAPE', { name, expected: kind });
  const records = rows.flatMap((row) => readRecord(row, kind, findings) ?? []);
  return rejectRepeated(records, findings);
}

function readRecord({ line, value }: ImportRow, kind: Kind, findings: Findings): OfficialRecord | undefined {
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path;
    const shown = String(readPath(value, path)).replaceAll('\0', '\\0');
    const field = path?.join('.') || kind;
    findings.reject({ line, row: codeOf(value) }, 'GRAFO_IMPORT_VALUE_INVALID', { field, value: shown });
    return undefined;
  }
  const { code, framework_version: version } = parsed.data;
  const parent = readParent(parsed.data, kind);
  const texts = readTexts(parsed.data, { line, row: code }, findings);
  if (!CODES[kind].test(code)) {
    findings.reject({ line, row: code }, 'GRAFO_IMPORT_VALUE_INVALID', { field: 'code', value: code });
  } else if (parent !== null && !code.startsWith(`${parent}.`)) {
    findings.reject({ line, row: code }, 'GRAFO_IMPORT_PARENT_MISMATCH', { code, parent });
  } else if (texts.textEs === null && texts.textEn === null) {
    findings.reject({ line, row: code }, 'GRAFO_IMPORT_VALUE_MISSING', { field: 'title_es, title_en' });
  } else return { line, code, frameworkVersion: version ?? null, texts };
  return undefined;
}

function readTexts(
  { title_es, title_en }: z.infer<typeof record>,
  place: RowPlace,
  findings: Findings,
): OfficialTexts {
  const clean = (text: string | null | undefined, field: string) =>
    text == null || text.trim() === '' ? undefined : cleanText(text, field, place, findings);
  const [es, en] = [clean(title_es, 'title_es'), clean(title_en, 'title_en')];
  return {
    textEs: es?.text ?? null,
    textEn: en?.text ?? null,
    rawTextEs: es?.raw ?? null,
    rawTextEn: en?.raw ?? null,
  };
}

function readParent(value: Readonly<Record<string, unknown>>, kind: Kind): string | null {
  const field = PARENTS[kind];
  if (field === null || value[field] == null) return null;
  return String(value[field]);
}

function codeOf(value: unknown): string {
  const code = readPath(value, ['code']);
  return typeof code === 'string' ? code : '…';
}

function readPath(value: unknown, path: readonly PropertyKey[] = []): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}
