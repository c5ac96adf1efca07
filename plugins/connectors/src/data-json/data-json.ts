/** Reads a portal by its `data.json`, the contract that the Perfil Nacional de Metadatos sets for all of them. */
import type { Connector } from '../connector.type.js';
import { dataJsonAddress } from '../listing/portal-address.js';
import { probeListing } from '../listing/probe-listing.js';
import { listCatalog } from './list-catalog.js';

export function createDataJsonConnector(): Connector {
  return {
    software: 'data-json',
    async probe(portal) {
      const url = dataJsonAddress(portal.url);
      const found = await probeListing(listCatalog(portal, { url, path: ['dataset'] }), portal.most);
      return {
        software: 'data-json',
        variant: 'data.json',
        url,
        title: found.catalog?.title ?? null,
        description: found.catalog?.description ?? null,
        contact: found.catalog?.publisher?.mbox ?? null,
        holds: { datasets: found.datasets, initiatives: null },
        findings: found.findings,
      };
    },
    list: (portal) => listCatalog(portal, { url: dataJsonAddress(portal.url), path: ['dataset'] }),
  };
}
