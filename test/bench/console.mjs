/** What it costs to open the console's pages, with nothing kept of before: at a desk, and on a slow phone. */
import { startTestHub } from '@grafo-abierto/cli';
import { startTestCluster } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import pg from 'pg';
import { openBrowser } from '../browser/open-browser.ts';
import { untilIndexed } from '../discovery/until-indexed.ts';
import { KINDS, visit } from './console/visit.mjs';
import { markdown, medianOf, number } from './measure/table.mjs';

const PAGES = {
  home: '/es',
  jurisdiction: '/es/jurisdicciones/AR-M',
  search: '/es/buscar?q=presupuesto',
  initiative: '/es/iniciativas/AR0090',
  SDGs: '/es/ods',
  compare: '/es/comparar?j=AR-M&j=AR-B',
  plugins: '/es/complementos',
  status: '/es/estado',
  query: '/es/consultar',
};

const DEVICES = [
  { title: 'At a desk: 1280 px', width: 1280, height: 900 },
  {
    title: 'On a slow phone: 360 px, the processor 4 times slower, 1.6 Mbit/s, 150 ms',
    width: 360,
    height: 740,
    slowdown: 4,
    network: { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
  },
];

const HEADING = [
  'page',
  'largest paint ms',
  'blocking ms',
  ...KINDS.map((kind) => `${kind} kB`),
  'all kB',
  'requests',
];

export async function measureConsole({ rounds }) {
  const cluster = await startTestCluster();
  const hub = await startTestHub([], { postgresUrl: cluster.url });
  const client = new pg.Client({ connectionString: hub.databaseUrl });
  await client.connect();
  await untilIndexed(client).finally(() => client.end());
  const browser = await openBrowser();
  console.log(`### Pages of the console, in Chromium ${browser.version()}, over the starter data\n`);
  for (const device of DEVICES) {
    const rows = await measureOn(device, { browser, url: hub.url, rounds });
    console.log(`${device.title}\n\n${markdown([HEADING, ...rows])}\n`);
  }
  await browser.close();
  await hub.close();
  await cluster.stop();
}

/** In turn, round by round, so that what slows one slows all. */
async function measureOn(device, { browser, url, rounds }) {
  const visits = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, path] of Object.entries(PAGES))
      visits[name].push(await visit(browser, `${url}${path}`, device));
  return Object.entries(visits).map(([name, each]) => {
    const median = medianOf(each);
    return [
      name,
      number(median.largestPaint),
      number(median.blocking),
      ...[...KINDS, 'all'].map((kind) => number(median[kind] / 1_000, 1)),
      number(median.requests),
    ];
  });
}
