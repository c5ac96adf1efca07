/** One simulator with a portal of each software, and readers of it whose time is the test's. */
import { setImmediate as turn } from 'node:timers/promises';
import { type Connector, createConnectors } from '@grafo-abierto/connectors';
import { type CollectedListing, collectListing } from '@grafo-abierto/connectors/testing';
import { createGuardedHttp, type GuardedHttpOptions } from '@grafo-abierto/plugin-kit';
import { ManualFetchClock } from '@grafo-abierto/plugin-kit/testing';
import {
  DEMO_PROVINCES,
  type FaultName,
  type PortalSimulator,
  type SimulatedSoftware,
  startPortalSimulator,
} from '@grafo-abierto/portal-simulator';

const CONNECTORS = createConnectors();

export const SOFTWARE: Readonly<Record<SimulatedSoftware, Connector>> = {
  ckan: CONNECTORS.ckan,
  andino: CONNECTORS.ckan,
  'dkan-1': CONNECTORS.dkan,
  'dkan-2': CONNECTORS.dkan,
  'data-json': CONNECTORS['data-json'],
  table: CONNECTORS.table,
};

export const ALL_SOFTWARE = Object.keys(SOFTWARE) as readonly SimulatedSoftware[];

const LIMITS = { attemptMs: 60_000, idleMs: 30_000, streamMs: 7_200_000 };
/** Enough for an answer to begin on loopback. */
const TURNS_BEFORE_A_DEADLINE = 50;

export async function startPortalLab(datasets: number): Promise<PortalSimulator> {
  const portals = ALL_SOFTWARE.map((software) => ({
    id: software,
    software,
    province: DEMO_PROVINCES.entreRios,
    datasets,
  }));
  return startPortalSimulator({ portals, pause: () => turn() });
}

/** Lists a portal under a fault; deadlines are over as soon as nothing else can happen. */
export async function listUnder(
  simulator: PortalSimulator,
  software: SimulatedSoftware,
  fault: FaultName | null,
  path = software === 'table' ? '/datasets.csv' : '',
): Promise<CollectedListing> {
  simulator.setFault(software, fault);
  const isTls = fault === 'incomplete-tls-chain' || fault === 'expired-certificate';
  const origin = isTls ? await simulator.secureUrl(software) : simulator.url(software);
  const clock = new ManualFetchClock(...Object.values(LIMITS));
  const options: GuardedHttpOptions = { clock, limits: LIMITS, resolveHost: simulator.resolveHost };
  const localOrigins = fault === 'http-only' ? [] : [origin];
  const http = createGuardedHttp({ ...options, localOrigins });
  const portal = { url: origin + path, http, signal: new AbortController().signal };
  let isOver = false;
  const listing = collectListing(SOFTWARE[software].list(portal)).finally(() => {
    isOver = true;
    return http.close();
  });
  if (fault === 'hanging' || fault === 'stalling') {
    while (!isOver) {
      for (let turns = 0; turns < TURNS_BEFORE_A_DEADLINE; turns++) await turn();
      clock.passDeadlines();
    }
  }
  return await listing;
}
