/** Makes of a published dataset what the graph keeps: its values, what is wrong with them, and the score of its metadata. */
import type { PublishedDataset } from '@grafo-abierto/connectors';
import type { Finding } from './perfil/finding.type.js';
import { Findings } from './perfil/findings.js';
import { judgeDistribution } from './perfil/judge-distribution.js';
import { judgeLicences } from './perfil/judge-licences.js';
import { isTableRow, judgeColumns, judgeMisfits, judgeNames } from './perfil/judge-record.js';
import { judgeRequiredFields, judgeValues } from './perfil/judge-values.js';
import { noteAdvice } from './perfil/note-advice.js';
import type { Quality } from './quality/quality.type.js';
import { scoreDataset } from './quality/score-dataset.js';
import type { DatasetValues, DistributionValues } from './values/dataset-values.type.js';

export interface JudgeContext {
  /** As the catalogue states it; null where it states none, or is not known yet. */
  readonly catalogLicence: string | null;
  readonly now: Date;
}

export interface JudgedDataset {
  readonly values: DatasetValues;
  /** One for each of the published ones, in their order, up to `DISTRIBUTIONS_JUDGED`. */
  readonly distributions: readonly DistributionValues[];
  readonly findings: readonly Finding[];
  readonly quality: Quality;
}

/** So that a record of millions of empty files holds up nobody. */
export const DISTRIBUTIONS_JUDGED = 5_000;

/** Never throws, whatever was published, and takes a time in proportion to its size. */
export function judgeDataset(published: PublishedDataset, context: JudgeContext): JudgedDataset {
  const { raw } = published;
  const findings = new Findings(isTableRow(raw));
  const files = published.distributions.slice(0, DISTRIBUTIONS_JUDGED);
  judgeMisfits(findings, published.misfits);
  if (Object.hasOwn(raw, 'distribution')) judgeNames(findings, raw);
  judgeColumns(findings, raw, files.length);
  judgeRequiredFields(findings, published);
  const values = judgeValues(findings, published, context);
  const distributions = files.map((file, index) => judgeDistribution(file, { findings, index, ...context }));
  judgeLicences(
    findings,
    values.licence,
    distributions.map(({ licence }) => licence),
  );
  noteAdvice(findings, published, distributions);
  const quality = scoreDataset({ published, files, values, distributions, findings });
  return { values, distributions, findings: findings.list(), quality };
}
