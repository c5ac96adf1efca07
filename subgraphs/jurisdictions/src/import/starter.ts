import {
  JurisdictionKind,
  Region,
  readCsv,
  readSources,
  SourceEntity,
  type Starter,
  upsertRows,
} from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';
import { JurisdictionEntity, PopulationEntity } from '../storage/jurisdiction.entity.js';

const number = z.coerce.number();

const firstLevel = z.object({
  id: z.string(),
  kind: z.enum(JurisdictionKind),
  name_es: z.string(),
  name_en: z.string().nullable(),
  parent: z.string().nullable(),
  iso_code: z.string(),
  indec_code: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
  region: z.enum(Region).nullable(),
  capital: z.string().nullable(),
  tile_column: number.int().nullable(),
  tile_row: number.int().nullable(),
  latitude: number.nullable(),
  longitude: number.nullable(),
  source: z.string(),
});

const localGovernment = z.object({
  id: z.string(),
  name_es: z.string(),
  parent: z.string(),
  indec_code: z.string().regex(/^\d{6}$/),
  latitude: number,
  longitude: number,
  source: z.string(),
});

const population = z.object({
  jurisdiction: z.string(),
  year: number.int(),
  value: number.int().nonnegative(),
  source: z.string(),
});

/** The nation, its 24 jurisdictions, the provincial capitals, and two censuses. */
export const jurisdictionsStarter: Starter = {
  folder: new URL('../../starter/', import.meta.url),
  async load(manager, folder) {
    const sources = readSources(folder, 'sources.yaml');
    const jurisdictions = [
      ...readCsv(folder, 'first-levels.csv', firstLevel).map(fromFirstLevel),
      ...readCsv(folder, 'local-governments.csv', localGovernment).map(fromLocalGovernment),
    ];
    const populations = readCsv(folder, 'population.csv', population).map(
      ({ jurisdiction, source, ...observed }) => ({
        ...observed,
        jurisdictionId: jurisdiction,
        sourceId: source,
      }),
    );
    return {
      source: await upsertRows(manager, SourceEntity, sources),
      jurisdiction: await upsertRows(manager, JurisdictionEntity, jurisdictions),
      population: await upsertRows(manager, PopulationEntity, populations),
    };
  },
};

const UNKNOWN = { category: null, rawName: null, informationRequestUrl: null } as const;

function fromFirstLevel(row: z.infer<typeof firstLevel>) {
  return {
    ...UNKNOWN,
    id: row.id,
    kind: row.kind,
    nameEs: row.name_es,
    nameEn: row.name_en,
    isoCode: row.iso_code,
    indecCode: row.indec_code,
    region: row.region,
    capital: row.capital,
    parentId: row.parent,
    tileColumn: row.tile_column,
    tileRow: row.tile_row,
    latitude: row.latitude,
    longitude: row.longitude,
    sourceId: row.source,
  };
}

function fromLocalGovernment(row: z.infer<typeof localGovernment>) {
  return {
    ...UNKNOWN,
    id: row.id,
    kind: JurisdictionKind.LOCAL_GOVERNMENT,
    nameEs: row.name_es,
    nameEn: null,
    isoCode: null,
    indecCode: row.indec_code,
    region: null,
    capital: null,
    parentId: row.parent,
    tileColumn: null,
    tileRow: null,
    latitude: row.latitude,
    longitude: row.longitude,
    sourceId: row.source,
  };
}
