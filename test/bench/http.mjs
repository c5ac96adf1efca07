/** Gateways over HTTP, in turn, several times. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { composeSupergraph } from '@grafo-abierto/schema';
import { OPERATIONS } from './graph/operations.mjs';
import { QUERIES } from './graph/town.mjs';
import { askOnce, load } from './measure/load.mjs';
import { Child } from './measure/processes.mjs';
import { markdown, medianOf, number } from './measure/table.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const GATEWAYS = {
  'Grafo Abierto': (file) =>
    new Child(here('../../gateway/cli/bin/grafo.js'), ['gateway', '--supergraph', file, '--port', '0']),
  '@apollo/gateway': (file) => new Child(here('gateways/apollo.mjs'), [file]),
  'Hive Gateway, JavaScript': (file) => new Child(here('gateways/hive.mjs'), [file, 'js']),
  'Hive Gateway, Rust planner': (file) => new Child(here('gateways/hive.mjs'), [file, 'rust']),
  'by hand (the limit)': (_file, addresses) =>
    new Child(here('gateways/by-hand.mjs'), [JSON.stringify(addresses)]),
};
const BASELINE = '@apollo/gateway';
const LIMIT = 'by hand (the limit)';

/** What is measured: a query, over subgraphs that answer in a way, by requests that are alike or not. */
const SCENES = [
  {
    title: 'Big query, all requests different, subgraphs memoised',
    graph: 'town',
    mode: 'memo',
    query: QUERIES.big,
    isVaried: true,
  },
  {
    title: 'Big query, identical requests, subgraphs memoised',
    graph: 'town',
    mode: 'memo',
    query: QUERIES.big,
    isVaried: false,
  },
  {
    title: 'Big query, all requests different, subgraphs on graphql-jit',
    graph: 'town',
    mode: 'jit',
    query: QUERIES.big,
    isVaried: true,
  },
  {
    title: 'Big query, identical requests, subgraphs on graphql-jit',
    graph: 'town',
    mode: 'jit',
    query: QUERIES.big,
    isVaried: false,
  },
  {
    title: 'Small query, all requests different, subgraphs memoised',
    graph: 'town',
    mode: 'memo',
    query: QUERIES.small,
    isVaried: true,
  },
  {
    title: 'Small query, identical requests, subgraphs memoised',
    graph: 'town',
    mode: 'memo',
    query: QUERIES.small,
    isVaried: false,
  },
  {
    title: 'Small query, all requests different, subgraphs on graphql-jit',
    graph: 'town',
    mode: 'jit',
    query: QUERIES.small,
    isVaried: true,
  },
  {
    title: 'Small query, identical requests, subgraphs on graphql-jit',
    graph: 'town',
    mode: 'jit',
    query: QUERIES.small,
    isVaried: false,
  },
  {
    title: 'Acceptance operation 01, all requests different, subgraphs memoised',
    graph: 'project',
    mode: 'memo',
    query: OPERATIONS['one-graph-tagged'],
    isVaried: true,
  },
  {
    title: 'Acceptance operation 01, identical requests, subgraphs memoised',
    graph: 'project',
    mode: 'memo',
    query: OPERATIONS['one-graph'],
    isVaried: false,
  },
];

/** @param only a part of the titles to measure */
export async function measureHttp({ seconds, rounds, connections, only }) {
  for (const scene of SCENES)
    if (scene.title.toLowerCase().includes(only)) await measureScene(scene, { seconds, rounds, connections });
}

async function measureScene({ title, graph, mode, query, isVaried }, { seconds, rounds, connections }) {
  const folder = mkdtempSync(join(tmpdir(), 'grafo-bench-'));
  const children = [];
  const start = (child) => {
    children.push(child);
    return child;
  };
  try {
    const subgraphs = start(new Child(here('graph/serve-subgraphs.mjs'), [graph, mode]));
    const addresses = JSON.parse((await subgraphs.printed(/^\[.*\]$/))[0]);
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, composeSupergraph(addresses).sdl);
    const gateways = [];
    for (const [name, open] of Object.entries(GATEWAYS)) {
      if (graph !== 'town' && name === LIMIT) continue;
      const child = start(
        open(
          file,
          addresses.map(({ name: each, url }) => ({ name: each, url })),
        ),
      );
      gateways.push({ name, child, url: (await child.printed(/ready at (\S+)/))[1], rounds: [] });
    }
    await compareAnswers(gateways, query);
    const ask = ({ url, child }, during) =>
      load(url, query, { seconds: during, connections, isVaried, child });
    for (const gateway of gateways) await ask(gateway, Math.min(seconds, 4));
    for (let round = 0; round < rounds; round++)
      for (const gateway of gateways) {
        process.stderr.write(`${title}: ${round + 1}/${rounds} ${gateway.name}\n`);
        gateway.rounds.push(await ask(gateway, seconds));
      }
    print(title, gateways);
  } finally {
    for (const child of children.toReversed()) await child.stop();
    rmSync(folder, { recursive: true });
  }
}

async function compareAnswers(gateways, query) {
  const [first, ...others] = await Promise.all(gateways.map(({ url }) => askOnce(url, query)));
  if (first.errors) throw new Error(JSON.stringify(first.errors));
  others.forEach((answer, at) => {
    if (!isDeepStrictEqual(answer.data, first.data))
      throw new Error(`${gateways[at + 1].name} answers otherwise`);
  });
  const bytes = Buffer.byteLength(JSON.stringify(first));
  process.stderr.write(`all answer the same ${bytes} bytes\n`);
}

function print(title, gateways) {
  const measured = gateways.map(({ name, rounds }) => ({ name, ...medianOf(rounds) }));
  const rateOf = (wanted) => measured.find(({ name }) => name === wanted)?.rate;
  const rows = measured.map(({ name, rate, p50, p95, p99, cpu, memory }) => [
    name,
    number(rate),
    number(rate / rateOf(BASELINE), 1),
    number(rate / rateOf(LIMIT), 2),
    ...[p50, p95, p99].map((each) => number(each)),
    number(cpu, 2),
    number(memory),
  ]);
  const heading = [
    '',
    'req/s',
    `× ${BASELINE}`,
    '× the limit',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'CPU ms/req',
    'MB',
  ];
  console.log(`### ${title}\n\n${markdown([heading, ...rows])}\n`);
}
