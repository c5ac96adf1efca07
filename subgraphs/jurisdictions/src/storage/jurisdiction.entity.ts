import { JurisdictionKind, Region } from '@grafo-abierto/subgraph-kit';
import { defineEntity, p } from '@mikro-orm/core';

/** A jurisdiction of any level. */
export const JurisdictionEntity = defineEntity({
  name: 'Jurisdiction',
  tableName: 'jurisdiction',
  properties: {
    id: p.string().primary(),
    kind: p.enum(() => JurisdictionKind),
    category: p.string().nullable(),
    nameEs: p.string(),
    nameEn: p.string().nullable(),
    rawName: p.string().nullable(),
    isoCode: p.string().nullable(),
    indecCode: p.string().nullable(),
    region: p.enum(() => Region).nullable(),
    capital: p.string().nullable(),
    informationRequestUrl: p.string().nullable(),
    parentId: p.string().nullable(),
    tileColumn: p.integer().nullable(),
    tileRow: p.integer().nullable(),
    latitude: p.double().$type<number>().nullable(),
    longitude: p.double().$type<number>().nullable(),
    sourceId: p.string(),
  },
});

/** A count of inhabitants, by year. */
export const PopulationEntity = defineEntity({
  name: 'Population',
  tableName: 'population',
  properties: {
    jurisdictionId: p.string().primary(),
    year: p.integer().primary(),
    value: p.integer(),
    sourceId: p.string(),
  },
});

export type JurisdictionEntities = readonly [typeof JurisdictionEntity, typeof PopulationEntity];
