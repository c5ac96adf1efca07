/** Judges what a catalogue says of itself. */
import type { PublishedCatalog } from '@grafo-abierto/connectors';
import type { Finding } from './finding.type.js';
import { Findings } from './findings.js';
import {
  isBlank,
  judgeAddress,
  judgeInstant,
  judgeLine,
  judgeMailbox,
  judgeRequired,
  judgeText,
  noteReversal,
} from './judge-fields.js';
import { judgeLanguages } from './judge-lists.js';
import { judgeMisfits, judgeNames } from './judge-record.js';

export interface CatalogContext {
  /** How many the listing gave, rejected ones included; null where it was not whole, so that nobody knows. */
  readonly datasets: number | null;
  readonly now: Date;
}

export function judgeCatalog(
  published: PublishedCatalog,
  { datasets, now }: CatalogContext,
): readonly Finding[] {
  const findings = new Findings();
  judgeMisfits(findings, published.misfits);
  judgeNames(findings, published.raw);
  judgeRequiredFields(findings, published);
  if (datasets === 0) findings.add('catalog-dataset-missing', 'dataset');
  judgeLine(findings, 'title', published.title);
  judgeText(findings, 'description', published.description);
  judgeMailbox(findings, 'publisher.mbox', published.publisher?.mbox ?? null);
  judgeAddress(findings, 'homepage', published.homepage);
  judgeAddress(findings, 'superThemeTaxonomy', published.superThemeTaxonomy);
  const issued = judgeInstant(findings, 'issued', published.issued, now);
  const modified = judgeInstant(findings, 'modified', published.modified, now);
  noteReversal(findings, 'modified', issued, modified);
  judgeLanguages(findings, published.languages);
  if (isBlank(published.licence?.raw ?? null)) findings.add('catalog-licence-missing', 'license');
  return findings.list();
}

function judgeRequiredFields(findings: Findings, published: PublishedCatalog): void {
  const { title, description, publisher, superThemeTaxonomy } = published;
  judgeRequired(findings, 'catalog-title-missing', 'title', title);
  judgeRequired(findings, 'catalog-description-missing', 'description', description);
  judgeRequired(findings, 'catalog-publisher-name-missing', 'publisher.name', publisher?.name ?? null);
  judgeRequired(findings, 'catalog-publisher-mbox-missing', 'publisher.mbox', publisher?.mbox ?? null);
  judgeRequired(findings, 'catalog-super-theme-taxonomy-missing', 'superThemeTaxonomy', superThemeTaxonomy);
}

/** How many of a portal's datasets share the commonest minute of modification. */
export interface SharedDates {
  readonly datasets: number;
  readonly sharing: number;
  /** That minute: "2026-11-01T03:00". */
  readonly modified: string;
}

/** Fewer may well have been edited together. */
const MANY = 10;

/** Tells dates that a bulk load overwrote: half of the datasets, and not a handful, modified in one minute. */
export function judgeSharedDates({ datasets, sharing, modified }: SharedDates): readonly Finding[] {
  const findings = new Findings();
  if (sharing >= MANY && sharing * 2 >= datasets)
    findings.add('dates-overwritten', 'dataset', { datasets, sharing, modified });
  return findings.list();
}
