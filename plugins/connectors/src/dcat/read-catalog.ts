import type { PublishedCatalog } from '../published-catalog.type.js';
import type { Misfit } from '../published-dataset.type.js';
import { FieldReader, type JsonRecord } from './field-reader.js';
import { readAgent, readLicence } from './read-dataset.js';

/** What stands around the datasets of a `data.json`. */
export function readCatalog(envelope: JsonRecord): PublishedCatalog {
  const { dataset: _datasets, ...raw } = envelope;
  const misfits: Misfit[] = [];
  const fields = new FieldReader(raw, misfits);
  return {
    identifier: fields.text('identifier'),
    title: fields.text('title'),
    description: fields.text('description'),
    publisher: readAgent(fields, 'publisher', { name: 'name', mbox: 'mbox' }),
    homepage: fields.text('homepage'),
    issued: fields.text('issued'),
    modified: fields.text('modified'),
    languages: fields.texts('language'),
    superThemeTaxonomy: fields.text('superThemeTaxonomy'),
    licence: readLicence(fields, 'CATALOG'),
    misfits,
    raw,
  };
}
