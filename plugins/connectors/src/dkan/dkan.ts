/** Reads a DKAN: version 2 by the items of its metastore, version 1 by its `data.json`. */
import { GrafoError } from '@grafo-abierto/schema';
import type { Connector, Listed, PortalRequest } from '../connector.type.js';
import { listCatalog } from '../data-json/list-catalog.js';
import { isRecord } from '../dcat/field-reader.js';
import { readJson } from '../json/read-json.js';
import { portalBase } from '../listing/portal-address.js';
import { probeListing } from '../listing/probe-listing.js';

export function createDkanConnector(): Connector {
  return {
    software: 'dkan',
    async probe(portal) {
      const base = portalBase(portal.url);
      const version = (await hasMetastore(portal, base)) ? 2 : await askVersion1(portal, base);
      const found = await probeListing(listVersion(portal, base, version), portal.most);
      return {
        software: 'dkan',
        variant: `DKAN ${version}`,
        url: base,
        title: found.catalog?.title ?? null,
        description: found.catalog?.description ?? null,
        contact: found.catalog?.publisher?.mbox ?? null,
        holds: { datasets: found.datasets, initiatives: null },
        findings: found.findings,
      };
    },
    async *list(portal) {
      const base = portalBase(portal.url);
      yield* listVersion(portal, base, (await hasMetastore(portal, base)) ? 2 : 1);
    },
  };
}

function listVersion(portal: PortalRequest, base: string, version: 1 | 2): AsyncIterable<Listed> {
  return version === 2
    ? listCatalog(portal, { url: `${base}/api/1/metastore/schemas/dataset/items`, path: [] })
    : listCatalog(portal, { url: `${base}/data.json`, path: ['dataset'] });
}

/** Version 2 lists its schemas there; version 1 knows nothing of it. */
async function hasMetastore({ http, signal }: PortalRequest, base: string): Promise<boolean> {
  try {
    const schemas = await readJson(http, `${base}/api/1/metastore/schemas`, signal);
    return isRecord(schemas) && Object.hasOwn(schemas, 'dataset');
  } catch (error) {
    if (isAbsence(error)) return false;
    throw error;
  }
}

/** Version 1 answers a part of CKAN's API: the names of its datasets, but no search. */
async function askVersion1({ http, signal }: PortalRequest, base: string): Promise<1> {
  const answer = await readJson(http, `${base}/api/3/action/package_list`, signal).catch((error: unknown) => {
    if (!isAbsence(error)) throw error;
  });
  if (isRecord(answer) && answer['success'] === true && Array.isArray(answer['result'])) return 1;
  throw new GrafoError('GRAFO_PORTAL_NOT_RECOGNISED', { url: base, software: 'DKAN' });
}

/** What a server says of an address that it does not know: 404 and the like, or a page. */
function isAbsence(error: unknown): boolean {
  if (!(error instanceof GrafoError)) return false;
  if (error.code === 'GRAFO_PORTAL_ANSWER_HTML') return true;
  return (
    error.code === 'GRAFO_FETCH_STATUS' &&
    [400, 404, 405, 410].includes(Number(error.extensions.parameters['status']))
  );
}
