import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import {
  DEMO_PROVINCES,
  type SimulatedSoftware,
  startPortalSimulator,
} from '@grafo-abierto/portal-simulator';
import { createConnectors } from './create-connectors.js';
import { describeConnectorContract } from './testing/connector-contract.js';

const connectors = createConnectors();
const province = DEMO_PROVINCES.mendoza;

/** A portal of the simulator, and the identifiers that its demonstration catalogue has. */
const simulated = (software: SimulatedSoftware, path = '', identifiers = demoIdentifiers(150)) => {
  return async () => {
    const portals = [{ id: 'portal', software, province, datasets: 150 }];
    const simulator = await startPortalSimulator({ portals });
    const http = createGuardedHttp({ localOrigins: simulator.origins, resolveHost: simulator.resolveHost });
    const close = async () => {
      await http.close();
      await simulator[Symbol.asyncDispose]();
    };
    return { url: simulator.url('portal') + path, http, identifiers, [Symbol.asyncDispose]: close };
  };
};

function demoIdentifiers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `50-${String(index).padStart(6, '0')}`);
}

const DEMO_INITIATIVES = ['presupuesto', 'compras', 'acceso', 'agua'].map((code) => `AR-M-${code}`);
const { ckan, dkan, table, 'data-json': dataJson } = connectors;

describeConnectorContract('ckan, with a CKAN', { connector: ckan, open: simulated('ckan') });
describeConnectorContract('ckan, with an Andino', { connector: ckan, open: simulated('andino') });
describeConnectorContract('dkan, version 1', { connector: dkan, open: simulated('dkan-1') });
describeConnectorContract('dkan, version 2', { connector: dkan, open: simulated('dkan-2') });
describeConnectorContract('data-json', { connector: dataJson, open: simulated('data-json') });
describeConnectorContract('table, with a CSV of datasets', {
  connector: table,
  open: simulated('table', '/datasets.csv'),
});
describeConnectorContract('table, with a CSV of initiatives', {
  connector: table,
  open: simulated('table', '/iniciativas.csv', DEMO_INITIATIVES),
});
describeConnectorContract('table, with an XLSX of both', {
  connector: table,
  open: simulated('table', '/planilla.xlsx', [...demoIdentifiers(150), ...DEMO_INITIATIVES]),
});
