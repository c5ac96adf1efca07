/** What the graph keeps of a published dataset: its values, what is wrong with them, and the score of its metadata. */
import type { PublishedCatalog, PublishedDataset, PublishedLicence } from '@grafo-abierto/connectors';
import type { Finding } from './perfil/finding.type.js';
import type { Quality, QualitySum } from './quality/quality.type.js';
import type { DatasetValues, DistributionValues } from './values/dataset-values.type.js';
import type { LicenceValue } from './values/licence.type.js';

export interface JudgeContext {
  /** As the catalogue states it; null where it states none, or is not known yet. */
  readonly catalogLicence: string | null;
  readonly now: Date;
}

export interface JudgedDataset {
  readonly values: DatasetValues;
  /** One for each of the published ones, in their order. */
  readonly distributions: readonly DistributionValues[];
  readonly findings: readonly Finding[];
  readonly quality: Quality;
}

export declare function judgeDataset(published: PublishedDataset, context: JudgeContext): JudgedDataset;
export declare function judgeCatalog(
  published: PublishedCatalog,
  context: { readonly now: Date },
): readonly Finding[];
/** A data.json's licence can come after its datasets: then this tells theirs anew, from what each states itself. */
export declare function inheritedLicence(
  own: PublishedLicence | null,
  catalogLicence: string | null,
): LicenceValue;
/** The mean of datasets, for a portal or a province; null where there is none. */
export declare function combineQuality(sums: readonly QualitySum[]): Quality | null;
export declare function findingMessage(finding: Finding, language: 'ES' | 'EN'): string;
