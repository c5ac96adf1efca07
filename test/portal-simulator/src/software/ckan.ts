/** CKAN's action API over a demonstration catalogue, and Andino, which keeps the Perfil's fields in it. */
import { type Answer, json } from '../answer.type.js';
import type { DemoCatalog, JsonRecord } from '../content/demo-catalog.js';
import { dataJson } from './data-json.js';
import type { Asked, Software } from './software.type.js';

export const ckan: Software = (asked) => answerAction(asked, ['datastore', 'spatial_metadata'], plainPackage);

export const andino: Software = (asked) =>
  answerAction(asked, ['datastore', 'gobar_theme', 'seriestiempoarexplorer'], andinoPackage) ??
  dataJson(asked);

type ToPackage = (record: JsonRecord) => JsonRecord;

function answerAction(asked: Asked, extensions: readonly string[], toPackage: ToPackage): Answer | undefined {
  const { path, catalog, fault } = asked;
  if (!path.startsWith('/api/3/action/')) return undefined;
  const action = path.slice('/api/3/action/'.length);
  if (fault === 'success-false') return refusal('Search Query is invalid', 'Search Query Error', 200);
  if (action === 'status_show') {
    const { title, description } = catalog.about;
    return success(action, {
      site_title: title,
      site_description: description,
      ckan_version: '2.9.5',
      extensions,
    });
  }
  if (action === 'package_search') return success(action, search(asked, toPackage));
  return refusal('Action name not known', 'Bad Request', 400);
}

function success(action: string, result: unknown): Answer {
  return json({ help: `/api/3/action/help_show?name=${action}`, success: true, result });
}

function refusal(message: string, type: string, status: number): Answer {
  return json({ success: false, error: { message, __type: type } }, status);
}

/** CKAN gives a thousand at most, whatever is asked. */
const MOST_ROWS = 1000;

function search({ query, catalog }: Asked, toPackage: ToPackage): JsonRecord {
  const start = Number(query.get('start') ?? 0);
  const rows = Math.min(Number(query.get('rows') ?? 10), MOST_ROWS);
  const since = /metadata_modified:\[(\S+) TO/.exec(query.get('fq') ?? '')?.[1];
  const found = since === undefined ? undefined : modifiedSince(catalog, since);
  const count = found?.length ?? catalog.count;
  const indexes = Array.from({ length: Math.max(0, Math.min(rows, count - start)) }, (_, at) => start + at);
  const results = indexes.map((at) => toPackage(catalog.at(found?.[at] ?? at)));
  return { count, sort: query.get('sort'), facets: {}, results, search_facets: {} };
}

function modifiedSince(catalog: DemoCatalog, since: string): number[] {
  const indexes = Array.from({ length: catalog.count }, (_, index) => index);
  return indexes.filter((index) => String(catalog.at(index)['modified']) >= since);
}

function plainPackage(record: JsonRecord): JsonRecord {
  const { publisher } = record;
  const { name: office, mbox } = isRecord(publisher) ? publisher : { name: publisher, mbox: null };
  return {
    ...renamed(record, { identifier: 'id', title: 'title', description: 'notes', license: 'license_id' }),
    name: `conjunto-${String(record['identifier'] ?? 'sin-nombre')
      .toLowerCase()
      .replaceAll(':', '-')}`,
    type: 'dataset',
    state: 'active',
    private: false,
    author: null,
    author_email: mbox,
    maintainer: null,
    maintainer_email: null,
    organization: { id: 'org-1', name: 'organismo', title: office, is_organization: true },
    metadata_created: `${String(record['issued'])}T00:00:00.000000`,
    metadata_modified: record['modified'],
    tags: asTags(record['keyword']),
    groups: asGroups(record['theme']),
    extras: [],
    num_resources: filesOf(record).length,
    resources: filesOf(record).map(asResource),
  };
}

function andinoPackage(record: JsonRecord): JsonRecord {
  const kept = ['accrualPeriodicity', 'superTheme', 'language', 'spatial', 'temporal', 'issued', 'modified'];
  const extras = kept.map((key) => {
    const value = record[key];
    return { key, value: Array.isArray(value) ? JSON.stringify(value) : value };
  });
  return { ...plainPackage(record), extras };
}

function asResource(file: JsonRecord): JsonRecord {
  return {
    ...renamed(file, {
      identifier: 'id',
      title: 'name',
      description: 'description',
      downloadURL: 'url',
      accessURL: 'accessURL',
      format: 'format',
      mediaType: 'mimetype',
      byteSize: 'size',
      issued: 'created',
      modified: 'last_modified',
    }),
    resource_type: 'file',
  };
}

function asTags(keywords: unknown): unknown {
  return Array.isArray(keywords) ? keywords.map((name) => ({ name, display_name: name })) : keywords;
}

function asGroups(themes: unknown): unknown {
  return Array.isArray(themes)
    ? themes.map((title) => ({ name: String(title), title, display_name: title }))
    : themes;
}

function filesOf(record: JsonRecord): JsonRecord[] {
  return Array.isArray(record['distribution']) ? record['distribution'].filter(isRecord) : [];
}

/** A field that the record does not have stays away. */
function renamed(record: JsonRecord, names: Readonly<Record<string, string>>): JsonRecord {
  const given = Object.entries(names).filter(([from]) => Object.hasOwn(record, from));
  return Object.fromEntries(given.map(([from, to]) => [to, record[from]]));
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
