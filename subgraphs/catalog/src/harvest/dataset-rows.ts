/** The rows that a dataset becomes: what was published beside what was made of it. */

import type { PublishedDataset } from '@grafo-abierto/connectors';
import { DatasetPresence } from '@grafo-abierto/subgraph-kit';
import { IssueScope } from '../domain/dataset-vocabulary.js';
import { publisherId } from '../domain/harvest/dataset-id.js';
import { type JudgedDataset, judgeDataset } from '../domain/judge-dataset.js';
import type { LicenceValue } from '../domain/values/licence.type.js';
import type { Row, TableName } from '../storage/entities.js';
import type { Claim } from './claim.js';
import type { PreparedRecord } from './prepare-record.js';
import { qualityValues } from './quality-values.js';

/** Whose values the database works out, or the harvest sets apart. */
type SetElsewhere = 'modifiedOrder' | 'severityRank' | 'succeedsId';

/** A row to be written as JSON. */
type NewRow<Name extends TableName> = Readonly<Omit<Row<Name>, SetElsewhere>>;

export interface DatasetRows {
  readonly dataset: NewRow<'dataset'>;
  readonly publisher: NewRow<'publisher'> | null;
  readonly distributions: readonly NewRow<'distribution'>[];
  readonly issues: readonly NewRow<'metadata_issue'>[];
}

export function datasetRows(record: PreparedRecord, claim: Claim, sourceId: string, now: Date): DatasetRows {
  const { published, catalogLicence } = record;
  const judged = judgeDataset(published, { catalogLicence, now });
  const publisher = publisherRow(judged, claim.portal.id, sourceId);
  return {
    dataset: {
      ...datasetRow(record, judged),
      portalId: claim.portal.id,
      jurisdictionId: claim.portal.jurisdictionId,
      publisherId: publisher?.id ?? null,
      firstSeenAt: now.toISOString(),
      sourceId,
    },
    publisher,
    distributions: judged.distributions.map((_, position) => ({
      ...distributionRow(published, judged, position),
      datasetId: record.id,
      position,
      sourceId,
    })),
    issues: judged.findings.map(({ rule, severity, path, parameters }, index) => ({
      id: `${record.id}#${index}`,
      portalId: claim.portal.id,
      datasetId: record.id,
      scope: IssueScope.DATASET,
      subject: published.identifier ?? record.place.label,
      rule,
      severity,
      path,
      parameters,
      excerpt: null,
    })),
  };
}

function datasetRow({ id, published, digest }: PreparedRecord, { values, quality }: JudgedDataset) {
  return {
    id,
    identifier: published.identifier,
    title: values.title ?? published.identifier ?? id,
    rawTitle: published.title,
    description: values.description,
    rawDescription: published.description,
    contactName: values.contactPoint?.name ?? null,
    contactMailbox: values.contactPoint?.mbox ?? null,
    landingPage: values.landingPage,
    rawLandingPage: published.landingPage,
    issued: values.issued,
    rawIssued: published.issued,
    modified: values.modified,
    rawModified: published.modified,
    periodicity: values.periodicity?.code ?? null,
    periodicityDays: values.periodicity?.days ?? null,
    rawPeriodicity: published.accrualPeriodicity,
    themes: [...values.themes],
    rawThemes: [...published.themes],
    superThemes: [...values.superThemes],
    rawSuperThemes: [...published.superThemes],
    keywords: [...values.keywords],
    spatial: values.spatial,
    rawSpatial: [...published.spatial],
    temporalStart: values.temporal?.start ?? null,
    temporalEnd: values.temporal?.end ?? null,
    rawTemporal: published.temporal,
    languages: [...values.languages],
    rawLanguages: [...published.languages],
    ...licenceColumns(values.licence),
    raw: published.raw,
    contentDigest: digest,
    ...qualityValues(quality),
    presence: DatasetPresence.LISTED,
    vanishedAt: null,
    supersededById: null,
  };
}

function publisherRow({ values: { publisher } }: JudgedDataset, portalId: string, sourceId: string) {
  if (publisher?.name == null) return null;
  const { name, mbox } = publisher;
  return { id: publisherId(portalId, name), portalId, name, mailbox: mbox, sourceId };
}

function distributionRow({ distributions }: PublishedDataset, judged: JudgedDataset, position: number) {
  const [raw, value] = [distributions[position], judged.distributions[position]];
  if (raw === undefined || value === undefined) throw new RangeError(`no distribution ${position}`);
  return {
    identifier: raw.identifier,
    title: value.title,
    description: value.description,
    accessUrl: value.accessUrl,
    rawAccessUrl: raw.accessURL,
    downloadUrl: value.downloadUrl,
    rawDownloadUrl: raw.downloadURL,
    format: value.format,
    rawFormat: raw.format,
    mediaType: value.mediaType,
    rawMediaType: raw.mediaType,
    byteSize: value.byteSize,
    rawByteSize: raw.byteSize,
    issued: value.issued,
    rawIssued: raw.issued,
    modified: value.modified,
    rawModified: raw.modified,
    ...licenceColumns(value.licence),
  };
}

function licenceColumns({ raw, id, open, reason, from }: LicenceValue) {
  return { licenceRaw: raw, licenceId: id, licenceOpen: open, licenceReason: reason, licenceFrom: from };
}
