import { createCkanConnector } from './ckan/ckan.js';
import type { Connector, PortalSoftware } from './connector.type.js';
import { createDataJsonConnector } from './data-json/data-json.js';
import { createDkanConnector } from './dkan/dkan.js';
import { createTableConnector, type TableOptions } from './table/table.js';

export type Connectors = Readonly<Record<PortalSoftware, Connector>>;

/** One connector for each software that a manifest may name. */
export function createConnectors(options: TableOptions = {}): Connectors {
  return {
    ckan: createCkanConnector(),
    dkan: createDkanConnector(),
    'data-json': createDataJsonConnector(),
    table: createTableConnector(options),
  };
}
