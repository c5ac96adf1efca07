/** A record of a `data.json` (the Perfil Nacional, Project Open Data, DKAN) in the one shape. */
import type {
  Misfit,
  PublishedAgent,
  PublishedDataset,
  PublishedDistribution,
  PublishedLicence,
} from '../published-dataset.type.js';
import { FieldReader, type JsonRecord } from './field-reader.js';

export function readDataset(raw: JsonRecord, catalogLicence: PublishedLicence | null): PublishedDataset {
  const misfits: Misfit[] = [];
  const fields = new FieldReader(raw, misfits);
  const licence = readLicence(fields, 'DATASET') ?? catalogLicence;
  return {
    identifier: fields.text('identifier'),
    title: fields.text('title'),
    description: fields.text('description'),
    publisher: readAgent(fields, 'publisher', { name: 'name', mbox: 'mbox' }),
    contactPoint: readAgent(fields, 'contactPoint', { name: 'fn', mbox: 'hasEmail' }),
    landingPage: fields.text('landingPage'),
    issued: fields.text('issued'),
    modified: fields.text('modified'),
    accrualPeriodicity: fields.text('accrualPeriodicity'),
    spatial: fields.anything('spatial'),
    temporal: fields.text('temporal'),
    languages: fields.texts('language'),
    keywords: fields.texts('keyword'),
    themes: fields.texts('theme'),
    superThemes: fields.texts('superTheme'),
    licence,
    distributions: fields.objects('distribution').map((each) => readDistribution(each, licence)),
    misfits,
    raw,
  };
}

function readDistribution(fields: FieldReader, inherited: PublishedLicence | null): PublishedDistribution {
  return {
    identifier: fields.text('identifier'),
    title: fields.text('title'),
    description: fields.text('description'),
    accessURL: fields.text('accessURL'),
    downloadURL: fields.text('downloadURL'),
    format: fields.text('format'),
    mediaType: fields.text('mediaType'),
    byteSize: fields.text('byteSize'),
    issued: fields.text('issued'),
    modified: fields.text('modified'),
    licence: readLicence(fields, 'DISTRIBUTION') ?? inherited,
  };
}

export function readLicence(fields: FieldReader, from: PublishedLicence['from']): PublishedLicence | null {
  const raw = fields.text('license');
  return raw === null || raw.trim() === '' ? null : { raw, from };
}

/** An agent is an object; where it is a mere text, that is its name. */
export function readAgent(
  fields: FieldReader,
  field: string,
  names: { readonly name: string; readonly mbox: string },
): PublishedAgent | null {
  const agent = fields.object(field);
  if (agent !== null) {
    return {
      identifier: agent.text('identifier'),
      name: agent.text(names.name),
      mbox: agent.text(names.mbox),
    };
  }
  const { [field]: value } = fields.record;
  return typeof value === 'string' ? { identifier: null, name: value, mbox: null } : null;
}
