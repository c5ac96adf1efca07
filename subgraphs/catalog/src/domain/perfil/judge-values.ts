/** Judges the fields of a dataset itself. */
import type { PublishedDataset } from '@grafo-abierto/connectors';
import type { DatasetValues, PeriodicityValue, PeriodValue } from '../values/dataset-values.type.js';
import { inheritedLicence } from '../values/inherited-licence.js';
import { readPeriod } from '../values/read-period.js';
import { readPeriodicity } from '../values/read-periodicity.js';
import type { Findings } from './findings.js';
import {
  isBlank,
  judgeAddress,
  judgeAgent,
  judgeInstant,
  judgeLine,
  judgeRequired,
  judgeText,
  noteReversal,
} from './judge-fields.js';
import { judgeKeywords, judgeLanguages, judgeSpatial, judgeSuperThemes, judgeThemes } from './judge-lists.js';

const TITLE_CHARACTERS = 100;

export function judgeRequiredFields(findings: Findings, published: PublishedDataset): void {
  const { identifier, title, description, publisher, accrualPeriodicity, issued, distributions } = published;
  judgeRequired(findings, 'dataset-identifier-missing', 'identifier', identifier);
  judgeRequired(findings, 'dataset-title-missing', 'title', title);
  judgeRequired(findings, 'dataset-description-missing', 'description', description);
  judgeRequired(findings, 'dataset-publisher-name-missing', 'publisher.name', publisher?.name ?? null);
  judgeRequired(findings, 'dataset-periodicity-missing', 'accrualPeriodicity', accrualPeriodicity);
  judgeRequired(findings, 'dataset-issued-missing', 'issued', issued);
  if (distributions.length === 0) findings.add('dataset-distribution-missing', 'distribution');
  if (title !== null && title.length > TITLE_CHARACTERS)
    findings.add('title-too-long', 'title', { length: title.length });
}

export function judgeValues(
  findings: Findings,
  published: PublishedDataset,
  { catalogLicence, now }: { readonly catalogLicence: string | null; readonly now: Date },
): DatasetValues {
  const issued = judgeInstant(findings, 'issued', published.issued, now);
  const modified = judgeInstant(findings, 'modified', published.modified, now);
  noteReversal(findings, 'modified', issued, modified);
  const superThemes = judgeSuperThemes(findings, published.superThemes);
  const publisher = judgeAgent(findings, 'publisher.mbox', published.publisher);
  const contactPoint = judgeAgent(findings, 'contactPoint.hasEmail', published.contactPoint);
  if (isBlank(published.publisher?.mbox ?? null) && isBlank(published.contactPoint?.mbox ?? null))
    findings.add('contact-missing', 'contactPoint.hasEmail');
  return {
    title: judgeLine(findings, 'title', published.title),
    description: judgeText(findings, 'description', published.description),
    publisher,
    contactPoint,
    landingPage: judgeAddress(findings, 'landingPage', published.landingPage),
    issued,
    modified,
    periodicity: judgePeriodicity(findings, published.accrualPeriodicity),
    spatial: judgeSpatial(findings, published.spatial),
    temporal: judgePeriod(findings, published.temporal),
    languages: judgeLanguages(findings, published.languages),
    keywords: judgeKeywords(findings, published.keywords),
    themes: judgeThemes(findings, published.themes, superThemes),
    superThemes,
    licence: inheritedLicence(published.licence, catalogLicence),
  };
}

function judgePeriodicity(findings: Findings, raw: string | null): PeriodicityValue | null {
  if (isBlank(raw)) return null;
  const reading = readPeriodicity(raw);
  if (reading === null) findings.add('periodicity-unreadable', 'accrualPeriodicity', { value: raw });
  else if (!reading.isExact)
    findings.add('periodicity-not-code', 'accrualPeriodicity', { value: raw, read: reading.value.code });
  return reading?.value ?? null;
}

function judgePeriod(findings: Findings, raw: string | null): PeriodValue | null {
  if (isBlank(raw)) return null;
  const reading = readPeriod(raw);
  if (reading === null) {
    findings.add('period-unreadable', 'temporal', { value: raw });
    return null;
  }
  const { value, isExact } = reading;
  const { start, end } = value;
  if (!isExact)
    findings.add('period-not-iso', 'temporal', { value: raw, read: `${start ?? '..'}/${end ?? '..'}` });
  if (start === null || end === null || start <= end) return value;
  findings.add('period-reversed', 'temporal', { value: raw });
  return null;
}
