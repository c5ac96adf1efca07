/** Reads one row of the georef register, whichever of its formats it comes in. */
import {
  cleanText,
  type Findings,
  type ImportRow,
  isStorableText,
  JurisdictionKind,
  repeatedHalf,
} from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';

export interface GeorefRow {
  readonly line: number;
  /** INDEC's, with its leading zeros. */
  readonly code: string;
  readonly kind: JurisdictionKind.DEPARTMENT | JurisdictionKind.LOCAL_GOVERNMENT;
  readonly name: string;
  readonly rawName: string | null;
  /** INDEC's code of the province that the row names. */
  readonly province: string;
  /** The ISO code of the same, where the row has it. */
  readonly provinceIso: string | null;
  /** Null where the row has none. */
  readonly category: string | null;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
}

/** Columns of one meaning, by the names that JSON, downloads, and the API's CSV of each version give them. */
const ENTITIES = ['departamento', 'municipio', 'gobierno_local'];
const columnsOf = (name: string, ...others: string[]) => [
  name,
  ...ENTITIES.map((entity) => `${entity}_${name}`),
  ...others,
];

const COLUMNS = {
  code: columnsOf('id', 'indec_code'),
  name: columnsOf('nombre', 'name'),
  province: ['provincia_id', 'province_indec'],
  provinceIso: ['provincia_iso_id', 'province_iso'],
  category: columnsOf('categoria', 'type'),
  latitude: columnsOf('centroide_lat', 'lat'),
  longitude: columnsOf('centroide_lon', 'lon'),
} as const;

const text = z.string().refine(isStorableText);
const degrees = (limit: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .regex(/^-?\d+(\.\d+)?$/)
        .transform(Number),
    ])
    .pipe(z.number().min(-limit).max(limit));

const row = z.object({
  code: z.string().regex(/^\d{5,6}$/),
  name: text,
  province: z.string().regex(/^\d{2}$/),
  provinceIso: text.optional(),
  category: text.optional(),
  latitude: degrees(90).optional(),
  longitude: degrees(180).optional(),
});

/** Undefined where the row was rejected. */
export function readGeorefRow({ line, value }: ImportRow, findings: Findings): GeorefRow | undefined {
  const cells = readCells(value);
  const place = { line, row: String(cells['code'] ?? cells['name'] ?? '…') };
  const missing = (['code', 'name', 'province'] as const).find((field) => cells[field] === undefined);
  if (missing !== undefined) {
    findings.reject(place, 'GRAFO_IMPORT_VALUE_MISSING', { field: COLUMNS[missing][0] ?? missing });
    return undefined;
  }
  const parsed = row.safeParse(cells);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0]);
    findings.reject(place, 'GRAFO_IMPORT_VALUE_INVALID', { field, value: JSON.stringify(cells[field]) });
    return undefined;
  }
  const { code, province, provinceIso, category, latitude, longitude } = parsed.data;
  if ((latitude === undefined) !== (longitude === undefined)) {
    findings.reject(place, 'GRAFO_IMPORT_VALUE_MISSING', { field: latitude === undefined ? 'lat' : 'lon' });
    return undefined;
  }
  const name = cleanText(parsed.data.name, COLUMNS.name[0] ?? '', place, findings);
  if (repeatedHalf(name.text) !== undefined) {
    findings.note(place, 'GRAFO_IMPORT_NOTE_REPEATED', { value: name.text });
  }
  return {
    line,
    code,
    kind: code.length === 5 ? JurisdictionKind.DEPARTMENT : JurisdictionKind.LOCAL_GOVERNMENT,
    name: name.text,
    rawName: name.raw,
    province,
    provinceIso: provinceIso ?? null,
    category: category ?? null,
    point: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
  };
}

/** The first column of each meaning that says something; what is empty says nothing. */
function readCells(value: unknown): Record<string, unknown> {
  const flat = flatten(value);
  const cells = Object.entries(COLUMNS).map(([field, columns]) => {
    const said = columns
      .map((column) => flat[column])
      .find((cell) => cell != null && String(cell).trim() !== '');
    return [field, said] as const;
  });
  return Object.fromEntries(cells);
}

/** `provincia.id` of JSON is `provincia_id`, as the API itself writes it in CSV. */
function flatten(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).map(([part, cell]) => [`${name}_${part}`, cell])
        : [[name, inner]],
    ),
  );
}
