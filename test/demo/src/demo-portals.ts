/** The portals of the demonstration: what each is, and what becomes of it after its first reading. */
import {
  DEMO_PROVINCES,
  type DemoProvince,
  type FaultName,
  type PortalOptions,
  type SimulatedSoftware,
} from '@grafo-abierto/portal-simulator';

export interface DemoPortal extends PortalOptions {
  /** As the graph names it. */
  readonly graphSoftware: string;
  readonly path: string;
  readonly later: FaultName | null;
  /** How often it is read after that. */
  readonly readings: number;
}

const GRAPH_SOFTWARE: Readonly<Record<SimulatedSoftware, string>> = {
  ckan: 'CKAN',
  andino: 'ANDINO',
  'dkan-1': 'DKAN',
  'dkan-2': 'DKAN',
  'data-json': 'DATA_JSON',
  table: 'TABLE',
};

interface Later {
  readonly fault: FaultName | null;
  readonly readings: number;
}

const HEALTHY: Later = { fault: null, readings: 1 };

function portal(
  name: string,
  software: SimulatedSoftware,
  province: DemoProvince,
  datasets: number,
  { fault: later, readings }: Later = HEALTHY,
): DemoPortal {
  const path = software === 'table' ? '/datasets.csv' : '';
  const graphSoftware = GRAPH_SOFTWARE[software];
  return { id: `demo-${name}`, software, province, datasets, graphSoftware, path, later, readings };
}

const { mendoza, entreRios, jujuy, santaFe, chaco, formosa, neuquen } = DEMO_PROVINCES;

export const DEMO_PORTALS: readonly DemoPortal[] = [
  portal('mendoza', 'ckan', mendoza, 240),
  portal('entre-rios', 'data-json', entreRios, 120),
  portal('formosa', 'table', formosa, 40),
  // Three failures in a row, and a copy of three days ago: DOWN.
  portal('jujuy', 'dkan-2', jujuy, 80, { fault: 'status-503', readings: 3 }),
  // It gives less than it says that it has, so its copy grows old: STALE.
  portal('santa-fe', 'andino', santaFe, 60, { fault: 'duplicate-identifiers', readings: 1 }),
  // Nine of ten have gone at once: held until a person confirms it.
  portal('chaco', 'dkan-1', chaco, 100, { fault: 'mass-deletion', readings: 1 }),
  // New identifiers, as every January: linked with the earlier ones, and counted once.
  portal('neuquen', 'data-json', neuquen, 50, { fault: 'identifiers-reminted', readings: 1 }),
];

/** Surveyed, and no portal was found. */
export const WITHOUT_PORTAL = 'AR-F';
