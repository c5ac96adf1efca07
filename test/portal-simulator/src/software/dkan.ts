/** DKAN 1 answers a `data.json` and a part of CKAN's API; DKAN 2 the items of its metastore. */
import { json } from '../answer.type.js';
import type { DemoCatalog } from '../content/demo-catalog.js';
import { dataJson, listText } from './data-json.js';
import type { Software } from './software.type.js';

export const dkan1: Software = (asked) => {
  const { path, catalog } = asked;
  if (path === '/api/3/action/package_list') {
    return json({
      help: 'Return a list of the names of the site’s datasets.',
      success: true,
      result: idsOf(catalog),
    });
  }
  return dataJson(asked);
};

export const dkan2: Software = (asked) => {
  const { path, catalog } = asked;
  if (path === '/api/1/metastore/schemas')
    return json({ dataset: { title: 'Dataset' }, keyword: { title: 'Keyword' } });
  if (path === '/api/1/metastore/schemas/dataset/items') {
    return { status: 200, type: 'application/json', body: listText(catalog) };
  }
  if (path.startsWith('/api/1/')) return json({ message: 'No route found.', status: 404 }, 404);
  return dataJson(asked);
};

function idsOf(catalog: DemoCatalog): unknown[] {
  return Array.from({ length: Math.min(catalog.count, 1000) }, (_, index) => catalog.at(index)['identifier']);
}
