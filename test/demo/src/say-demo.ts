/** What the demonstration tells the person at the terminal, in Spanish and English. */
import { DEMO_PORTALS, WITHOUT_PORTAL } from './demo-portals.js';
import type { PlayedPortal } from './play-demo.js';

export const SAY_DEMO = {
  es: {
    reading: `Leyendo ${DEMO_PORTALS.length} portales simulados; ningún portal real se lee…`,
    title: 'Datos de DEMOSTRACIÓN: inventados, y así lo dice la procedencia de cada uno.',
    datasets: 'conjuntos',
    tryThis: 'Para probar, en {url}/graphiql o con curl:',
    province: 'una provincia cuyo portal anda, y otra que no tiene',
    operations: 'un portal caído: sus últimas lecturas, y lo que no entró y por qué',
    held: 'un portal que perdió nueve de cada diez: nada se quita hasta que alguien lo confirme',
    token: 'con este token de administración, por una hora',
    confirm: 'confirmar ese borrado',
    stop: 'Ctrl-C detiene todo, y no queda nada.',
  },
  en: {
    reading: `Reading ${DEMO_PORTALS.length} simulated portals; no real portal is read…`,
    title: 'DEMONSTRATION data: invented, and the provenance of each object says so.',
    datasets: 'datasets',
    tryThis: 'Try this, at {url}/graphiql or with curl:',
    province: 'a province whose portal works, and another that has none',
    operations: 'a portal that is down: its last readings, and what did not enter and why',
    held: 'a portal that lost nine of ten: nothing is removed until somebody confirms it',
    token: 'with this token of the administration, for an hour',
    confirm: 'confirm that removal',
    stop: 'Ctrl-C stops everything, and leaves nothing behind.',
  },
} as const;

export type Language = keyof typeof SAY_DEMO;

export function tellDemo(
  language: Language,
  url: string,
  token: string,
  portals: readonly PlayedPortal[],
): string {
  const say = SAY_DEMO[language];
  const states = portals.map(
    ({ id, status, datasetCount }) => `  ${id.padEnd(18)}${status.padEnd(15)}${datasetCount} ${say.datasets}`,
  );
  return [
    '',
    say.title,
    ...states,
    '',
    say.tryThis.replace('{url}', url),
    `# ${say.province}`,
    ...queryLines('AR-M', WITHOUT_PORTAL),
    `# ${say.operations}`,
    '{ portal(id: "demo-jujuy") { status lastSuccessAt fetches(first: 5) { edges { node { startedAt outcome errorKind } } }',
    '    metadataIssues(first: 5) { totalCount edges { node { rule message } } } } }',
    `# ${say.held}`,
    '{ portal(id: "demo-chaco") { status removalHeld datasetCount } }',
    `# ${say.confirm} (${say.token})`,
    'mutation { confirmPortalRemoval(input: { id: "demo-chaco", removals: 90, reason: "…" }) { problems { message } } }',
    '',
    `curl ${url}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${token}' -d '{"query":"…"}'`,
    '',
    say.stop,
    '',
  ].join('\n');
}

function queryLines(...jurisdictions: readonly string[]): string[] {
  return jurisdictions.map(
    (id) =>
      `{ jurisdiction(id: "${id}") { name portals { id status lastSuccessAt } portalSurvey { count asOf } datasets(first: 3) { totalCount edges { node { title provenance { source } } } } } }`,
  );
}
