/** Judges one file of a dataset. */
import type { PublishedDistribution } from '@grafo-abierto/connectors';
import type { DistributionValues } from '../values/dataset-values.type.js';
import { inheritedLicence } from '../values/inherited-licence.js';
import { plainText } from '../values/plain-text.js';
import { readByteSize } from '../values/read-byte-size.js';
import type { Findings } from './findings.js';
import {
  isBlank,
  judgeAddress,
  judgeInstant,
  judgeLine,
  judgeRequired,
  noteReversal,
} from './judge-fields.js';
import { judgeFormat } from './judge-format.js';

export interface DistributionContext {
  readonly findings: Findings;
  readonly index: number;
  readonly catalogLicence: string | null;
  readonly now: Date;
}

export function judgeDistribution(
  published: PublishedDistribution,
  context: DistributionContext,
): DistributionValues {
  const { findings, now } = context;
  const at = (field: string) => `distribution[${context.index}].${field}`;
  judgeRequiredFields(findings, published, at);
  const downloadUrl = judgeAddress(findings, at('downloadURL'), published.downloadURL);
  const issued = judgeInstant(findings, at('issued'), published.issued, now);
  const modified = judgeInstant(findings, at('modified'), published.modified, now);
  noteReversal(findings, at('modified'), issued, modified);
  return {
    title: judgeLine(findings, at('title'), published.title),
    description: plainText(published.description),
    accessUrl: judgeAddress(findings, at('accessURL'), published.accessURL),
    downloadUrl,
    ...judgeFormat(findings, at, published, downloadUrl),
    byteSize: judgeByteSize(findings, at('byteSize'), published.byteSize),
    issued,
    modified,
    licence: inheritedLicence(published.licence, context.catalogLicence),
  };
}

function judgeRequiredFields(
  findings: Findings,
  { identifier, title, accessURL, downloadURL, issued }: PublishedDistribution,
  at: (field: string) => string,
): void {
  judgeRequired(findings, 'distribution-identifier-missing', at('identifier'), identifier);
  judgeRequired(findings, 'distribution-title-missing', at('title'), title);
  judgeRequired(findings, 'distribution-access-url-missing', at('accessURL'), accessURL);
  judgeRequired(findings, 'distribution-download-url-missing', at('downloadURL'), downloadURL);
  judgeRequired(findings, 'distribution-issued-missing', at('issued'), issued);
}

function judgeByteSize(findings: Findings, path: string, raw: string | null): number | null {
  if (isBlank(raw)) return null;
  const reading = readByteSize(raw);
  if (reading === null) findings.add('byte-size-unreadable', path, { value: raw });
  else if (!reading.isExact) findings.add('byte-size-not-number', path, { value: raw, read: reading.value });
  return reading?.value ?? null;
}
