/** Notes which optional fields are empty, once for a dataset. */
import type { PublishedDataset } from '@grafo-abierto/connectors';
import type { DistributionValues } from '../values/dataset-values.type.js';
import { findFormat } from '../values/known-formats.js';
import type { Findings } from './findings.js';
import { isBlank } from './judge-fields.js';

/** Spatial coverage and keywords are noted where they are read. */
export function noteAdvice(
  findings: Findings,
  published: PublishedDataset,
  distributions: readonly DistributionValues[],
): void {
  const files = published.distributions.slice(0, distributions.length);
  if (isBlank(published.temporal)) findings.add('temporal-missing', 'temporal');
  if (isBlank(published.modified)) findings.add('modified-missing', 'modified');
  const untyped = files.filter(({ mediaType }) => isBlank(mediaType)).length;
  if (untyped > 0) findings.add('media-types-missing', 'distribution', { count: untyped });
  const unsized = files.filter(({ byteSize }) => isBlank(byteSize)).length;
  if (unsized > 0) findings.add('byte-sizes-missing', 'distribution', { count: unsized });
  noteRepetitions(findings, files);
  const { length } = published.distributions;
  if (length > files.length)
    findings.add('distributions-too-many', 'distribution', { count: length, limit: files.length });
  if (distributions.length > 0 && distributions.every(({ format }) => isUnreadable(format)))
    findings.add('no-machine-readable-file', 'distribution');
}

/** What is in an archive, or of an unknown format, nobody can tell. */
function isUnreadable(id: string | null): boolean {
  const format = id === null ? undefined : findFormat(id.toLowerCase())?.format;
  return format !== undefined && !format.isMachineReadable && !format.isArchive;
}

function noteRepetitions(findings: Findings, files: PublishedDataset['distributions']): void {
  const seen = new Set<string>();
  files.forEach(({ identifier }, index) => {
    if (identifier === null || identifier.trim() === '') return;
    if (seen.has(identifier))
      findings.add('identifier-repeated', `distribution[${index}].identifier`, { value: identifier });
    seen.add(identifier);
  });
}
