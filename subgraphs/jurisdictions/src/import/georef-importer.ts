/** Brings departments and local governments in, from the national register of places. */
import {
  type Findings,
  type Importer,
  type ImportSession,
  type IncomingRow,
  JurisdictionKind,
  readDaySetting,
  rejectRepeated,
} from '@grafo-abierto/subgraph-kit';
import { JurisdictionEntity } from '../storage/jurisdiction.entity.js';
import { readGeorefPages } from './georef-pages.js';
import { type GeorefRow, readGeorefRow } from './georef-row.js';

const KINDS = [
  {
    kind: JurisdictionKind.DEPARTMENT,
    what: { es: 'departamentos', en: 'departments' },
    resource: 'departamentos',
  },
  {
    kind: JurisdictionKind.LOCAL_GOVERNMENT,
    what: { es: 'gobiernos locales', en: 'local governments' },
    resource: 'municipios',
  },
] as const;

const API = 'https://apis.datos.gob.ar/georef/api/';

export const georefImporter: Importer = {
  name: 'georef',
  async read({ origin, settings, findings, onRead }) {
    const asOf = readDaySetting('as-of', settings['as-of']);
    const texts: string[] = [];
    const rows: GeorefRow[] = [];
    for await (const page of readGeorefPages(origin, findings)) {
      texts.push(page.text);
      rows.push(...page.rows.flatMap((row) => readGeorefRow(row, findings) ?? []));
      onRead(rows.length);
    }
    const kept = rejectRepeated(rows, findings);
    const found = KINDS.filter(({ kind }) => rows.some((row) => row.kind === kind));
    const [only] = found;
    return {
      source: {
        key: found.length === 1 && only !== undefined ? only.resource : 'registro',
        content: texts.join('\0'),
        source: 'Servicio de Normalización de Datos Geográficos (georef), Argentina',
        url: origin.url ?? (found.length === 1 && only !== undefined ? API + only.resource : API),
        retrievedAt: origin.retrievedAt,
        asOf,
        licence: 'CC BY 4.0',
        transform: {
          es: 'Cada jurisdicción depende de la provincia que su fila nombra; el punto es el centroide que publica georef.',
          en: 'Each jurisdiction belongs to the province that its row names; the point is the centroid that georef publishes.',
        },
      },
      write: (session) => writeRows(session, kept),
    };
  },
};

async function writeRows(session: ImportSession, rows: readonly GeorefRow[]): Promise<void> {
  const provinces = await readProvinces(session);
  const placed = rows.flatMap((row) => placeRow(row, provinces, session.findings) ?? []);
  for (const { kind, what } of KINDS) {
    const ofKind = placed.filter(({ row }) => row.kind === kind);
    if (ofKind.length === 0) continue;
    await session.merge(JurisdictionEntity, what, ofKind.map(toIncoming));
    await noteAbsent(session, kind, ofKind);
  }
}

interface PlacedRow {
  readonly row: GeorefRow;
  readonly id: string;
  readonly parentId: string;
}

/** The id of each province by its code. */
async function readProvinces(session: ImportSession): Promise<ReadonlyMap<string, string>> {
  const provinces = await session.stored(JurisdictionEntity, 'kind', [
    JurisdictionKind.PROVINCE,
    JurisdictionKind.AUTONOMOUS_CITY,
  ]);
  return new Map(provinces.map(({ indecCode, id }) => [indecCode ?? '', id]));
}

/** By the province that the row names, and never by the look of its code alone: both must agree. */
function placeRow(
  row: GeorefRow,
  provinces: ReadonlyMap<string, string>,
  findings: Findings,
): PlacedRow | undefined {
  const { line, code, province, provinceIso } = row;
  const parentId = provinces.get(province);
  if (parentId === undefined) {
    findings.reject({ line, row: code }, 'GRAFO_IMPORT_PARENT_UNKNOWN', { parent: province });
  } else if (!code.startsWith(province)) {
    findings.reject({ line, row: code }, 'GRAFO_IMPORT_PARENT_MISMATCH', { code, parent: province });
  } else if (provinceIso !== null && provinceIso !== parentId) {
    findings.reject({ line, row: code }, 'GRAFO_IMPORT_PARENT_MISMATCH', { code, parent: provinceIso });
  } else return { row, parentId, id: `${parentId}:${code}` };
  return undefined;
}

/** What a row does not say stays as it is known. */
function toIncoming({ row, id, parentId }: PlacedRow): IncomingRow {
  return {
    line: row.line,
    values: {
      id,
      parentId,
      kind: row.kind,
      nameEs: row.name,
      rawName: row.rawName,
      indecCode: row.code,
      ...(row.category !== null && { category: row.category }),
      ...row.point,
    },
  };
}

/** Rows that vanish from a register are told, and never removed. */
async function noteAbsent(
  session: ImportSession,
  kind: JurisdictionKind,
  placed: readonly PlacedRow[],
): Promise<void> {
  const present = new Set(placed.map(({ id }) => id));
  const known = await session.stored(JurisdictionEntity, 'parentId', [
    ...new Set(placed.map(({ parentId }) => parentId)),
  ]);
  const absent = known.filter((row) => row.kind === kind && !present.has(row.id)).map(({ id }) => id);
  if (absent.length === 0) return;
  const row = absent.length > 3 ? `${absent.slice(0, 3).join(', ')}…` : absent.join(', ');
  session.findings.note({ line: null, row }, 'GRAFO_IMPORT_NOTE_ABSENT', { count: absent.length });
}
