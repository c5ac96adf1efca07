import { DatasetPresence } from '@grafo-abierto/subgraph-kit';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { IssueScope, type IssueSeverity, type LicenceOrigin } from '../domain/dataset-vocabulary.js';
import type { SpatialValue } from '../domain/values/dataset-values.type.js';
import { instantOrder } from './instant-order.js';
import { qualityColumns } from './quality-columns.js';

const instant = () => p.datetime().$type<string>();
const texts = () => p.array().$type<Opt<string[]>>();

/** As published, what it was recognised as, and who states it. */
const licenceColumns = () => ({
  licenceRaw: p.string().nullable(),
  licenceId: p.string().nullable(),
  licenceOpen: p.boolean().nullable(),
  /** Why it is open or not. */
  licenceReason: p.string().nullable(),
  licenceFrom: p.string().$type<LicenceOrigin>().nullable(),
});

/** Who publishes datasets in a portal, as that portal names it. */
export const PublisherEntity = defineEntity({
  name: 'Publisher',
  tableName: 'publisher',
  properties: {
    id: p.string().primary(),
    portalId: p.string(),
    name: p.string(),
    /** For the few who may see contact data: it can name a person. */
    mailbox: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A dataset of a portal: `raw…` is what was published, its neighbour what was made of it. */
export const DatasetEntity = defineEntity({
  name: 'Dataset',
  tableName: 'dataset',
  properties: {
    /** `portalId:identifier`, of 200 characters at most. */
    id: p.string().primary(),
    portalId: p.string(),
    jurisdictionId: p.string(),
    identifier: p.string().nullable(),
    title: p.string(),
    rawTitle: p.string().nullable(),
    description: p.string().nullable(),
    rawDescription: p.string().nullable(),
    publisherId: p.string().nullable(),
    /** For the few who may see contact data. */
    contactName: p.string().nullable(),
    contactMailbox: p.string().nullable(),
    landingPage: p.string().nullable(),
    rawLandingPage: p.string().nullable(),
    issued: instant().nullable(),
    rawIssued: p.string().nullable(),
    modified: instant().nullable(),
    rawModified: p.string().nullable(),
    /** `modified` as a text that sorts; the database works it out. */
    modifiedOrder: p.string().$type<Opt<string>>().generated(instantOrder('modified')),
    periodicity: p.string().nullable(),
    /** How many days may pass between two updates; null where nothing is promised. */
    periodicityDays: p.double().$type<number>().nullable(),
    rawPeriodicity: p.string().nullable(),
    themes: texts(),
    rawThemes: texts(),
    /** Codes of the Perfil Nacional's 13, in capitals. */
    superThemes: texts(),
    rawSuperThemes: texts(),
    keywords: texts(),
    spatial: p.json<readonly SpatialValue[]>().$type<Opt<readonly SpatialValue[]>>(),
    rawSpatial: texts(),
    temporalStart: p.date().nullable(),
    temporalEnd: p.date().nullable(),
    rawTemporal: p.string().nullable(),
    languages: texts(),
    rawLanguages: texts(),
    ...licenceColumns(),
    /** The record itself, in the order of its fields: it is compared as it was written. */
    raw: p.json<Readonly<Record<string, unknown>>>().nullable(),
    /** Of the record as published: where it is the same, nothing is written. */
    contentDigest: p.string(),
    ...qualityColumns(),
    presence: p.enum(() => DatasetPresence).$type<Opt<DatasetPresence>>(),
    vanishedAt: instant().nullable(),
    firstSeenAt: instant(),
    /** The one that it was under an earlier identifier. */
    succeedsId: p.string().nullable(),
    supersededById: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A file or an address at which a dataset can be had. */
export const DistributionEntity = defineEntity({
  name: 'Distribution',
  tableName: 'distribution',
  properties: {
    datasetId: p.string().primary(),
    position: p.integer().primary(),
    identifier: p.string().nullable(),
    title: p.string().nullable(),
    description: p.string().nullable(),
    accessUrl: p.string().nullable(),
    rawAccessUrl: p.string().nullable(),
    downloadUrl: p.string().nullable(),
    rawDownloadUrl: p.string().nullable(),
    format: p.string().nullable(),
    rawFormat: p.string().nullable(),
    mediaType: p.string().nullable(),
    rawMediaType: p.string().nullable(),
    byteSize: p.double().$type<number>().nullable(),
    rawByteSize: p.string().nullable(),
    issued: instant().nullable(),
    rawIssued: p.string().nullable(),
    modified: instant().nullable(),
    rawModified: p.string().nullable(),
    ...licenceColumns(),
    sourceId: p.string(),
  },
});

/** Something that is wrong, or worth knowing, in what a portal publishes; its message is made from rule and parameters. */
export const MetadataIssueEntity = defineEntity({
  name: 'MetadataIssue',
  tableName: 'metadata_issue',
  properties: {
    id: p.string().primary(),
    portalId: p.string(),
    /** Null for what did not enter, and for the catalogue itself. */
    datasetId: p.string().nullable(),
    scope: p.enum(() => IssueScope),
    /** Which record of the source it was: its identifier or its place. */
    subject: p.string(),
    rule: p.string(),
    severity: p.string().$type<IssueSeverity>(),
    /** The worst first; the database works it out. */
    severityRank: p
      .integer()
      .$type<Opt<number>>()
      .generated(`(case severity when 'ERROR' then 1 when 'WARNING' then 2 else 3 end) stored`),
    path: p.string().nullable(),
    parameters: p
      .json<Readonly<Record<string, string | number>>>()
      .$type<Opt<Readonly<Record<string, string | number>>>>(),
    /** The beginning of a rejected record. */
    excerpt: p.string().nullable(),
  },
});
