import type { HistoryDeclaration } from '@grafo-abierto/subgraph-kit';
import type { JurisdictionEntity, PopulationEntity } from './jurisdiction.entity.js';

/** What the history of a jurisdiction keeps of it; a population is an observation of a year, and stays as it is. */
export const jurisdictionsHistory: HistoryDeclaration<
  readonly [typeof JurisdictionEntity, typeof PopulationEntity]
> = {
  Jurisdiction: {
    table: 'jurisdiction',
    jurisdiction: 'id',
    state: {
      name: ['nameEs', 'nameEn'],
      rawName: ['rawName'],
      kind: ['kind'],
      category: ['category'],
      isoCode: ['isoCode'],
      indecCode: ['indecCode'],
      region: ['region'],
      capital: ['capital'],
      informationRequestUrl: ['informationRequestUrl'],
      tile: ['tileColumn', 'tileRow'],
      labelPoint: ['latitude', 'longitude'],
      parent: ['parentId'],
    },
  },
};
