/** Scores a dataset's metadata by the indicators and weights of the European MQA. */
import type { PublishedDataset, PublishedDistribution } from '@grafo-abierto/connectors';
import type { Findings } from '../perfil/findings.js';
import type { DatasetValues, DistributionValues } from '../values/dataset-values.type.js';
import { findFormat, type KnownFormat } from '../values/known-formats.js';
import { readAccess, statesRights } from '../values/read-access.js';
import { complianceShare } from './compliance-share.js';
import type { Quality, QualityDimensions } from './quality.type.js';

/** A dataset that was read and judged. */
export interface ScoredDataset {
  readonly published: PublishedDataset;
  readonly files: readonly PublishedDistribution[];
  readonly values: DatasetValues;
  readonly distributions: readonly DistributionValues[];
  readonly findings: Findings;
}

/** Points, each dimension to two decimals. What is asked of files counts by the share of them that have it. */
export function scoreDataset(dataset: ScoredDataset): Quality {
  return withTotal({
    findability: findability(dataset.values),
    accessibility: 20 * share(dataset.distributions, ({ downloadUrl }) => downloadUrl !== null),
    interoperability: interoperability(dataset),
    reusability: reusability(dataset),
    contextuality: contextuality(dataset),
  });
}

export function withTotal(dimensions: QualityDimensions): Quality {
  const [findability, accessibility, interoperability, reusability, contextuality] = [
    dimensions.findability,
    dimensions.accessibility,
    dimensions.interoperability,
    dimensions.reusability,
    dimensions.contextuality,
  ].map(rounded) as [number, number, number, number, number];
  const total = rounded(findability + accessibility + interoperability + reusability + contextuality);
  return { total, findability, accessibility, interoperability, reusability, contextuality };
}

function findability({ keywords, themes, superThemes, spatial, temporal }: DatasetValues): number {
  return (
    points(30, keywords.length > 0) +
    points(30, themes.length + superThemes.length > 0) +
    points(20, spatial.length > 0) +
    points(20, temporal !== null)
  );
}

function interoperability(dataset: ScoredDataset): number {
  const { files, distributions } = dataset;
  const formats = distributions.map(({ format }) => (format === null ? undefined : knownFormat(format)));
  return (
    20 * share(files, ({ format }) => isStated(format)) +
    10 * share(files, ({ mediaType }) => isStated(mediaType)) +
    10 * share(formats, (format) => format !== undefined) +
    20 * share(formats, (format) => format?.isOpen === true) +
    20 * share(formats, (format) => format?.isMachineReadable === true) +
    30 * complianceShare(dataset.findings, files.length)
  );
}

function reusability({ published, values, distributions }: ScoredDataset): number {
  const access = readAccess(published.raw);
  const hasContact = [values.contactPoint, values.publisher].some((agent) => (agent?.mbox ?? null) !== null);
  return (
    20 * share(distributions, ({ licence }) => licence.raw !== null && licence.reason !== 'SAID_UNSTATED') +
    10 * share(distributions, ({ licence }) => licence.id !== null) +
    points(10, access.isStated) +
    points(5, access.isKnown) +
    points(20, hasContact || (values.contactPoint?.name ?? null) !== null) +
    points(10, (values.publisher?.name ?? null) !== null)
  );
}

function contextuality({ published, values, distributions }: ScoredDataset): number {
  return (
    points(5, statesRights(published.raw)) +
    5 * share(distributions, ({ byteSize }) => byteSize !== null) +
    points(5, values.issued !== null) +
    points(5, values.modified !== null)
  );
}

function points(worth: number, isMet: boolean): number {
  return isMet ? worth : 0;
}

/** Of no files, none has it. */
function share<Item>(items: readonly Item[], isMet: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isMet).length / items.length;
}

function isStated(raw: string | null): boolean {
  return raw !== null && raw.trim() !== '';
}

function knownFormat(id: string): KnownFormat | undefined {
  return findFormat(id.toLowerCase())?.format;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
