/** Judges what kind of file a distribution is, by what it says, its media type and its file's own name. */
import type { PublishedDistribution } from '@grafo-abierto/connectors';
import type { DistributionValues } from '../values/dataset-values.type.js';
import type { KnownFormat } from '../values/known-formats.js';
import { formatOfFile, readFormat, readMediaType } from '../values/read-format.js';
import type { Findings } from './findings.js';
import { isBlank } from './judge-fields.js';

/** A file's ending that says little of what is in it. */
const VAGUE = new Set(['XML', 'JSON', 'TXT', 'HTML']);

export function judgeFormat(
  findings: Findings,
  at: (field: string) => string,
  { format: raw, mediaType: rawType }: PublishedDistribution,
  downloadUrl: string | null,
): Pick<DistributionValues, 'format' | 'mediaType'> {
  const stated = readStated(findings, at('format'), raw);
  const mediaType = judgeMediaType(findings, at('mediaType'), rawType);
  const ofFile = formatOfFile(downloadUrl);
  if (stated !== undefined && ofFile !== undefined && differ(stated, ofFile))
    findings.add('format-differs', at('format'), { value: stated.id, extension: ofFile.id.toLowerCase() });
  const format = stated ?? (mediaType === null ? undefined : readFormat(mediaType)?.format) ?? ofFile;
  if (format?.isArchive === true && !format.isOpen)
    findings.add('archive-proprietary', at('format'), { value: format.id });
  return { format: format?.id ?? null, mediaType: mediaType ?? format?.mediaType ?? null };
}

function readStated(findings: Findings, path: string, raw: string | null): KnownFormat | undefined {
  if (isBlank(raw)) {
    findings.add('format-missing', path);
    return undefined;
  }
  const name = readFormat(raw);
  if (name === undefined) findings.add('format-unknown', path, { value: raw });
  else if (name.isMisspelt) findings.add('format-misspelt', path, { value: raw, read: name.format.id });
  return name?.format;
}

function judgeMediaType(findings: Findings, path: string, raw: string | null): string | null {
  if (isBlank(raw)) return null;
  const mediaType = readMediaType(raw);
  if (mediaType === null) findings.add('media-type-malformed', path, { value: raw });
  return mediaType;
}

function differ(stated: KnownFormat, ofFile: KnownFormat): boolean {
  return stated.id !== ofFile.id && !ofFile.isArchive && !stated.isArchive && !VAGUE.has(ofFile.id);
}
