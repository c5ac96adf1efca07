/** A package of CKAN in the one shape; what Andino keeps of the Perfil Nacional stands in its fields or extras. */
import { FieldReader, type JsonRecord } from '../dcat/field-reader.js';
import type {
  Misfit,
  PublishedAgent,
  PublishedDataset,
  PublishedDistribution,
  PublishedLicence,
} from '../published-dataset.type.js';

export function readPackage(raw: JsonRecord, base: string): PublishedDataset {
  const misfits: Misfit[] = [];
  const fields = new FieldReader(raw, misfits);
  const extras = readExtras(fields);
  /** As a field of its own, or as one of the extras. */
  const own = (name: string) => fields.text(name) ?? extras.text(name);
  const identifier = fields.text('id');
  const licence = readPackageLicence(fields, 'DATASET');
  const page = `${base}/dataset/${encodeURIComponent(fields.text('name') ?? identifier ?? '')}`;
  return {
    identifier,
    title: fields.text('title'),
    description: fields.text('notes'),
    publisher: readPublisher(fields),
    contactPoint: agent(null, fields.text('maintainer'), fields.text('maintainer_email')),
    landingPage: fields.text('url') ?? page,
    issued: own('issued') ?? fields.text('metadata_created'),
    modified: own('modified') ?? fields.text('metadata_modified'),
    accrualPeriodicity: own('accrualPeriodicity'),
    spatial: [...fields.anything('spatial'), ...extras.anything('spatial')],
    temporal: own('temporal'),
    languages: listOf(own('language')),
    keywords: namesOf(fields.objects('tags')),
    themes: namesOf(fields.objects('groups')),
    superThemes: listOf(own('superTheme')),
    licence,
    distributions: fields.objects('resources').map((each) => readResource(each, page, licence)),
    misfits,
    raw,
  };
}

function readResource(
  fields: FieldReader,
  page: string,
  inherited: PublishedLicence | null,
): PublishedDistribution {
  const identifier = fields.text('id');
  return {
    identifier,
    title: fields.text('name'),
    description: fields.text('description'),
    accessURL: fields.text('accessURL') ?? `${page}/resource/${encodeURIComponent(identifier ?? '')}`,
    downloadURL: fields.text('url'),
    format: fields.text('format'),
    mediaType: fields.text('mimetype'),
    byteSize: sizeText(fields),
    issued: fields.text('issued') ?? fields.text('created'),
    modified: fields.text('modified') ?? fields.text('last_modified'),
    licence: readPackageLicence(fields, 'DISTRIBUTION') ?? inherited,
  };
}

/** CKAN's sizes are numbers by contract. */
function sizeText({ record }: FieldReader): string | null {
  const size = record['size'];
  return typeof size === 'number' || typeof size === 'string' ? String(size) : null;
}

/** The organisation, or who is named as the author where there is none. */
function readPublisher(fields: FieldReader): PublishedAgent | null {
  const organization = fields.object('organization');
  const mbox = fields.text('author_email');
  if (organization === null) return agent(null, fields.text('author'), mbox);
  return agent(organization.text('name'), organization.text('title'), mbox);
}

function agent(identifier: string | null, name: string | null, mbox: string | null): PublishedAgent | null {
  return identifier === null && name === null && mbox === null ? null : { identifier, name, mbox };
}

function readPackageLicence(fields: FieldReader, from: PublishedLicence['from']): PublishedLicence | null {
  const raw = [fields.text('license_id'), fields.text('license_title')].find(
    (text) => text !== null && text.trim() !== '',
  );
  return raw === undefined || raw === null ? null : { raw, from };
}

function namesOf(things: readonly FieldReader[]): string[] {
  return things.flatMap(
    (thing) => thing.text('display_name') ?? thing.text('title') ?? thing.text('name') ?? [],
  );
}

/** `extras: [{key, value}]` as one record. */
function readExtras(fields: FieldReader): FieldReader {
  const pairs = fields
    .objects('extras')
    .map(({ record }) => [String(record['key']), record['value']] as const);
  return new FieldReader(Object.fromEntries(pairs), fields.misfits, 'extras.');
}

/** Andino keeps lists in one text: JSON, or with commas. */
function listOf(text: string | null): string[] {
  if (text === null || text.trim() === '') return [];
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed.map(String);
  } catch {
    // Not JSON: with commas.
  }
  return text.split(',').map((part) => part.trim());
}
