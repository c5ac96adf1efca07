import { ARGENTINE_PORTALS, readManifests } from '@grafo-abierto/portals';
import { readCsv, readSources, SourceEntity, type Starter, upsertRows } from '@grafo-abierto/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { PortalRegistration } from '../domain/portal-vocabulary.js';
import { PortalEntity, PortalNoteEntity, PortalSurveyEntity } from '../storage/portal.entity.js';
import { portalRows } from './portal-rows.js';

const survey = z.object({
  jurisdiction: z.string(),
  count: z.coerce.number().int(),
  as_of: z.iso.date(),
  source: z.string(),
});

/** The portals that have a manifest, never reached until they are read, and how many portals were known where. */
export const catalogStarter: Starter = {
  folder: new URL('../../starter/', import.meta.url),
  otherFolders: [ARGENTINE_PORTALS],
  types: ['Portal'],
  async load(manager, folder) {
    const { sources, portals, notes } = portalRows(await readManifests());
    const registered = await registeredIds(manager);
    const isOurs = (id: string) => !registered.has(id);
    const surveys = readCsv(folder, 'surveys.csv', survey).map(fromSurvey);
    return {
      source: await upsertRows(manager, SourceEntity, [...readSources(folder, 'sources.yaml'), ...sources]),
      portal: await upsertRows(
        manager,
        PortalEntity,
        portals.filter(({ id }) => isOurs(id)),
      ),
      portal_note: await upsertRows(
        manager,
        PortalNoteEntity,
        notes.filter(({ portalId }) => isOurs(portalId)),
      ),
      portal_survey: await upsertRows(manager, PortalSurveyEntity, surveys),
    };
  },
};

/** What a person has registered under an id stays, also where a manifest comes to have the same. */
async function registeredIds(manager: EntityManager): Promise<ReadonlySet<string>> {
  const rows = await manager.find(PortalEntity, {
    registeredBy: { $in: [PortalRegistration.MUTATION, PortalRegistration.PROPOSAL] },
  });
  return new Set(rows.map(({ id }) => id));
}

function fromSurvey(row: z.infer<typeof survey>) {
  return { jurisdictionId: row.jurisdiction, count: row.count, asOf: row.as_of, sourceId: row.source };
}
