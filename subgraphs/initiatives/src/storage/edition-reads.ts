import type { Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { listPage, type PageOrder, PagesByParent } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import type { InitiativeDatabase, Row } from './entities.js';
import { loadByKey, loadByParent } from './row-loaders.js';

const NEWEST_FIRST: PageOrder = {
  name: 'edition-year',
  columns: [
    { column: 'year', direction: 'desc', type: 'number' },
    { column: 'id', direction: 'desc', type: 'string' },
  ],
};

const BY_ID: PageOrder = {
  name: 'application-id',
  columns: [{ column: 'id', direction: 'asc', type: 'string' }],
};

/** What one request reads of the programme's editions, their calls, trainings, networks and applications. */
export function createEditionReads(reads: InitiativeDatabase) {
  const pages = new PagesByParent(reads);
  return {
    editions: loadByKey(reads, 'edition', 'id'),
    editionsOfCommitment: loadByParent(reads, 'edition', 'commitmentId', ['year', 'id']),
    stagesOfEdition: loadByParent(reads, 'stage_entry', 'editionId', ['position', 'id']),
    terms: loadByParent(reads, 'edition_term', 'editionId', ['position']),
    incentives: loadByParent(reads, 'edition_incentive', 'editionId', ['position']),
    figures: loadByParent(reads, 'edition_figure', 'editionId', ['position']),
    tracks: loadByParent(reads, 'edition_track', 'editionId', ['position']),
    applications: loadByKey(reads, 'application', 'id'),
    trainings: loadByKey(reads, 'training_activity', 'id'),
    trainingsOfEdition: loadByParent(reads, 'training_activity', 'editionId', ['position', 'id']),
    networks: loadByKey(reads, 'thematic_network', 'id'),
    networksOfEdition: loadByParent(reads, 'thematic_network', 'editionId', ['position', 'id']),
    networkMembers: loadByParent(reads, 'thematic_network_member', 'networkId', ['position']),
    listEditions(page: PageArguments): Page<Row<'edition'>> {
      return listPage(reads.selectFrom('edition').selectAll(), NEWEST_FIRST, page);
    },
    applicationsOf(editionId: string, page: PageArguments): Page<Row<'application'>> {
      return pages.page('applications', editionId, BY_ID, page, (parent) =>
        reads
          .selectFrom('application')
          .selectAll('application')
          .where(sql<boolean>`application.edition_id = ${parent}`),
      );
    },
  };
}
