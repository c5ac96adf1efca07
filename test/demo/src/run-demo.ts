/** `npm run demo`: the same hub, with portals that this process plays, on data that ends with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalKeys, readSettings, type StartedHub, signInLine, startHub } from '@grafo-abierto/cli';
import { issueLocalToken } from '@grafo-abierto/identity';
import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import { type PortalSimulator, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import type { BackgroundLog } from '@grafo-abierto/subgraph-kit';
import { Closers, operatorLanguage, stopOnSignal } from '@grafo-abierto/subgraph-kit/process';
import { DEMO_PORTALS } from './demo-portals.js';
import { HubClient } from './hub-client.js';
import { playDemo } from './play-demo.js';
import { SAY_DEMO, tellDemo } from './say-demo.js';
import { ShiftedClock } from './shifted-clock.js';

/** A copy of that age is old. */
const BEHIND_MS = 72 * 60 * 60_000;
const SILENT = { opened: () => undefined, loaded: () => undefined, happened: () => undefined };

export async function runDemo(environment: NodeJS.ProcessEnv, log: BackgroundLog): Promise<void> {
  const language = operatorLanguage(environment);
  const stop = stopOnSignal(process, () => performance.now());
  const closers = new Closers();
  try {
    const folder = mkdtempSync(join(tmpdir(), 'grafo-demo-'));
    closers.add(async () => rmSync(folder, { recursive: true, force: true }));
    const settings = readSettings({ ...environment, GRAFO_DATA: folder, GRAFO_HARVEST: 'on' });
    const simulator = await startPortalSimulator({ portals: DEMO_PORTALS });
    closers.add(async () => simulator[Symbol.asyncDispose]());
    const clock = new ShiftedClock(BEHIND_MS);
    const hub = await startDemoHub(settings, log, simulator, clock);
    closers.add(() => hub.close());
    log.info(SAY_DEMO[language].reading);
    const { audience, keysFolder } = settings.identity;
    const claims = { grant: { role: 'administrator', of: null }, office: OFFICE, seconds: 3600 } as const;
    const token = await issueLocalToken(openLocalKeys(keysFolder), { ...claims, audience });
    const portals = await playDemo(new HubClient(hub.url, token), simulator, clock);
    log.info(tellDemo(language, hub.url, token, portals));
    log.info(`Grafo Abierto ready at ${hub.url}`);
    // Elsewhere the token above is pasted.
    const signIn = process.stdout.isTTY ? signInLine(hub, language, true) : undefined;
    if (signIn !== undefined) log.info(signIn);
    await stop;
  } finally {
    await closers.close();
  }
}

const OFFICE = 'Demostración / Demonstration';

/** It reaches the simulator and nothing else: no other name exists. */
async function startDemoHub(
  settings: ReturnType<typeof readSettings>,
  log: BackgroundLog,
  { origins: localOrigins, resolveHost }: PortalSimulator,
  clock: ShiftedClock,
): Promise<StartedHub> {
  const quiet: BackgroundLog = { info: () => undefined, error: log.error };
  const openHttp = () => createGuardedHttp({ localOrigins, resolveHost });
  const hub = await startHub(settings, quiet, SILENT, { clock, log: quiet, openHttp });
  await hub.ready;
  return hub;
}
