/** Brings the portals of the demonstration into a running hub, each in the state that it is there to show. */
import { setTimeout as wait } from 'node:timers/promises';
import type { PortalSimulator } from '@grafo-abierto/portal-simulator';
import { DEMO_PORTALS, type DemoPortal } from './demo-portals.js';
import type { HubClient } from './hub-client.js';
import type { ShiftedClock } from './shifted-clock.js';

export interface PlayedPortal {
  readonly id: string;
  readonly status: string;
  readonly datasetCount: number | null;
}

const LOOK_MS = 200;
/** A hub that does not read in so long has another problem. */
const PATIENCE_MS = 120_000;

export async function playDemo(
  hub: HubClient,
  simulator: PortalSimulator,
  clock: ShiftedClock,
): Promise<PlayedPortal[]> {
  for (const portal of DEMO_PORTALS) await register(hub, simulator, portal);
  await Promise.all(DEMO_PORTALS.map(({ id }) => untilRead(hub, id, 1)));
  clock.catchUp();
  await Promise.all(DEMO_PORTALS.map((portal) => readAgain(hub, simulator, portal)));
  return Promise.all(DEMO_PORTALS.map(({ id }) => look(hub, id)));
}

async function register(hub: HubClient, simulator: PortalSimulator, portal: DemoPortal): Promise<void> {
  const { id, province, graphSoftware, path } = portal;
  await hub.write('registerPortal', {
    id,
    title: {
      es: `Portal de demostración de ${province.name}: los datos son inventados`,
      en: `Demonstration portal of ${province.name}: its data is invented`,
    },
    url: simulator.url(id) + path,
    software: graphSoftware,
    jurisdictionId: province.jurisdiction,
    reason: 'Demostración / Demonstration',
  });
}

async function readAgain(hub: HubClient, simulator: PortalSimulator, portal: DemoPortal): Promise<void> {
  const { id, later, readings } = portal;
  simulator.setFault(id, later);
  for (let reading = 1; reading <= readings; reading++) {
    await hub.write('harvestPortal', { id });
    await untilRead(hub, id, 1 + reading);
  }
}

async function untilRead(hub: HubClient, id: string, readings: number): Promise<void> {
  const query = 'query ($id: ID!) { portal(id: $id) { fetches { totalCount } } }';
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const { portal } = await hub.ask<{ portal: { fetches: { totalCount: number } } }>(query, { id });
    if (portal.fetches.totalCount >= readings) return;
    await wait(LOOK_MS);
  }
  throw new Error(`${id} was not read`);
}

async function look(hub: HubClient, id: string): Promise<PlayedPortal> {
  const query = 'query ($id: ID!) { portal(id: $id) { id status datasetCount } }';
  return (await hub.ask<{ portal: PlayedPortal }>(query, { id })).portal;
}
