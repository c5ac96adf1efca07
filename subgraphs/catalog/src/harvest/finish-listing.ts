/** What a reading that came to its end leaves: what vanished, what its catalogue says, how good it is. */
import { DatasetPresence } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import { judgeCatalog, judgeSharedDates } from '../domain/perfil/judge-catalog.js';
import { FetchOutcome } from '../domain/portal-vocabulary.js';
import { combineQuality } from '../domain/quality/combine-quality.js';
import type { CatalogDatabase, Row } from '../storage/entities.js';
import { forgetOtherIssues } from './catalogue-issues.js';
import { closeFetch, type StatusChange } from './close-fetch.js';
import type { HarvestRun } from './harvest-run.js';
import { insertRows } from './insert-rows.js';
import { JUDGEMENT } from './prepare-record.js';
import { qualityValues } from './quality-values.js';
import type { ReadListing } from './read-listing.js';
import { relicense } from './relicense.js';
import { type RemovalResult, removeMissing } from './remove-missing.js';

const NOTHING_REMOVED: RemovalResult = { reminted: 0, removed: 0, held: null };

export async function finishListing(
  run: HarvestRun,
  { end, catalog }: ReadListing,
  bytes: number,
): Promise<StatusChange> {
  const { portal } = run.claim;
  const catalogLicence = catalog === null ? portal.catalogLicenceRaw : (catalog.licence?.raw ?? null);
  if (catalogLicence !== portal.catalogLicenceRaw) await relicense(run, catalogLicence);
  const isWhole = end.coverage === 'WHOLE';
  const removal = isWhole ? await removeMissing(run) : NOTHING_REMOVED;
  run.added -= removal.reminted;
  run.changed += removal.reminted;
  const { titleEs: actor, url: reason } = portal;
  return run.tools.writeChanges({ actor, reason }, async ({ reads, changed }) => {
    const outcome = OUTCOMES[end.coverage];
    const quality = await portalQuality(reads, portal.id);
    const facts = {
      ...(end.coverage === 'UNCHANGED' ? {} : await describeListing(reads, run, { end, catalog })),
      ...(isWhole && {
        removalHeld: removal.held,
        // What was confirmed is done, or is no longer what would be done.
        removalConfirmedAt: null,
        datasetCount: quality.datasets,
        validators: removal.held === null ? keptValidators({ end, catalog }) : null,
      }),
      ...quality.columns,
    };
    const change = await closeFetch(reads, run, {
      outcome,
      end,
      removed: removal.removed,
      bytes,
      portal: facts,
    });
    changed('Portal', portal.id, 'HARVESTED');
    return change;
  });
}

const OUTCOMES = {
  WHOLE: FetchOutcome.SUCCEEDED,
  SINCE: FetchOutcome.SUCCEEDED,
  PARTIAL: FetchOutcome.PARTIAL,
  UNCHANGED: FetchOutcome.UNCHANGED,
} as const;

/** None where the portal sends none: then a later answer cannot say that they hold. */
function keptValidators({ end }: ReadListing): Row<'portal'>['validators'] {
  return Object.keys(end.validators).length === 0 ? null : { ...end.validators, judgement: JUDGEMENT };
}

async function describeListing(
  reads: CatalogDatabase,
  run: HarvestRun,
  { end, catalog }: ReadListing,
): Promise<Partial<Row<'portal'>>> {
  if (end.coverage !== 'SINCE') await forgetOtherIssues(reads, run.claim);
  const now = new Date(run.tools.clock.now());
  const datasets = end.coverage === 'WHOLE' ? end.records : null;
  const findings = [
    ...(catalog === null ? [] : judgeCatalog(catalog, { datasets, now })),
    ...(await sharedDates(reads, run.claim.portal.id)),
  ];
  await insertRows(
    reads,
    'metadata_issue',
    findings.map((finding) => run.issues.ofCatalogue(finding)),
  );
  if (catalog === null) return { expectedCount: end.expected };
  return {
    expectedCount: end.expected,
    catalogTitle: catalog.title,
    catalogDescription: catalog.description,
    catalogPublisher: catalog.publisher?.name ?? null,
    catalogHomepage: catalog.homepage,
    catalogLicenceRaw: catalog.licence?.raw ?? null,
    catalogIssuedRaw: catalog.issued,
    catalogModifiedRaw: catalog.modified,
    catalogLanguages: [...catalog.languages],
    catalogThemeTaxonomy: catalog.superThemeTaxonomy,
  };
}

/** Where a bulk load has overwritten when each was modified. */
async function sharedDates(reads: CatalogDatabase, portalId: string) {
  const commonest = await reads
    .selectFrom('dataset')
    .select([
      sql<string>`to_char(date_trunc('minute', modified at time zone 'UTC'), 'YYYY-MM-DD"T"HH24:MI')`.as(
        'minute',
      ),
      sql<number>`count(*)::integer`.as('sharing'),
      sql<number>`(sum(count(*)) over ())::integer`.as('datasets'),
    ])
    .where('portalId', '=', portalId)
    .where('presence', '=', DatasetPresence.LISTED)
    .groupBy('minute')
    .orderBy('sharing', 'desc')
    .orderBy('minute')
    .limit(2)
    .execute();
  const dated = commonest.find(({ minute }) => minute !== null);
  return dated === undefined ? [] : judgeSharedDates({ ...dated, modified: dated.minute });
}

/** The mean of what is listed. */
async function portalQuality(reads: CatalogDatabase, portalId: string) {
  const sum = await reads
    .selectFrom('dataset')
    .select([
      sql<number>`count(*)::integer`.as('datasets'),
      sql<number>`coalesce(sum(quality_findability), 0)`.as('findability'),
      sql<number>`coalesce(sum(quality_accessibility), 0)`.as('accessibility'),
      sql<number>`coalesce(sum(quality_interoperability), 0)`.as('interoperability'),
      sql<number>`coalesce(sum(quality_reusability), 0)`.as('reusability'),
      sql<number>`coalesce(sum(quality_contextuality), 0)`.as('contextuality'),
    ])
    .where('portalId', '=', portalId)
    .where('presence', '=', DatasetPresence.LISTED)
    .executeTakeFirstOrThrow();
  return { datasets: sum.datasets, columns: qualityValues(combineQuality([sum])) };
}
