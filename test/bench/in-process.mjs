/** The same without HTTP: subgraphs as function calls, and everything in one process. */
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { createEngine } from '@grafo-abierto/engine';
import { composeSupergraph } from '@grafo-abierto/schema';
import { parse } from 'graphql';
import { answerBig, answerSmall } from './gateways/written-queries.mjs';
import { executorOf } from './graph/executors.mjs';
import { OPERATIONS } from './graph/operations.mjs';
import { openProject } from './graph/project.mjs';
import { QUERIES, SUBGRAPHS } from './graph/town.mjs';
import { markdown, medianOf, number } from './measure/table.mjs';

const AT_ONCE = 16;

/** Here nobody shares a fetch, so that identical requests would take as long as different ones. */
const SCENES = [
  {
    title: 'Big query in process, subgraphs on graphql-jit',
    mode: 'jit',
    query: QUERIES.big,
    byHand: answerBig,
  },
  { title: 'Big query in process, subgraphs memoised', mode: 'memo', query: QUERIES.big, byHand: answerBig },
  {
    title: 'Small query in process, subgraphs on graphql-jit',
    mode: 'jit',
    query: QUERIES.small,
    byHand: answerSmall,
  },
  {
    title: 'Small query in process, subgraphs memoised',
    mode: 'memo',
    query: QUERIES.small,
    byHand: answerSmall,
  },
];

/** @param seconds of each round */
export async function measureInProcess({ seconds, rounds }) {
  for (const { mode, ...scene } of SCENES) {
    const subgraphs = Object.entries(SUBGRAPHS).map(([name, subgraph]) => ({
      name,
      sdl: subgraph.sdl,
      answer: executorOf(subgraph, mode),
    }));
    await measureScene({ ...scene, subgraphs }, { seconds, rounds });
  }
  const project = await openProject();
  try {
    const title = 'Acceptance operation 01 in process, subgraphs memoised';
    const scene = { title, query: OPERATIONS['one-graph-tagged'], subgraphs: project.subgraphs };
    await measureScene(scene, { seconds, rounds });
  } finally {
    await project.close();
  }
}

async function measureScene({ title, query, subgraphs, byHand }, { seconds, rounds }) {
  const executors = Object.fromEntries(subgraphs.map(({ name, answer }) => [name, answer]));
  const supergraphSdl = composeSupergraph(
    subgraphs.map(({ name, sdl }) => ({ name, sdl, url: `http://${name}` })),
  ).sdl;
  const graph = { supergraphSdl, executors, query };
  const ways = [
    { name: 'Grafo Abierto, the engine alone', ask: engineOver(graph), rounds: [] },
    { name: '@apollo/gateway, in Apollo Server', ask: await apolloOver(graph), rounds: [] },
    ...(byHand ? [{ name: 'by hand (the limit)', ask: byHandOver(executors, byHand), rounds: [] }] : []),
  ];
  for (const { ask } of ways) await askFor(ask, Math.min(seconds, 4));
  for (let round = 0; round < rounds; round++)
    for (const { name, ask, rounds: measured } of ways) {
      process.stderr.write(`${title}: ${round + 1}/${rounds} ${name}\n`);
      measured.push(await askFor(ask, seconds));
    }
  print(title, ways);
}

function engineOver({ supergraphSdl, executors, query }) {
  const engine = createEngine({ supergraphSdl, transportOf: ({ name }) => executors[name] });
  const document = parse(query);
  return (tag) => engine.execute({ document, variables: { tag }, context: undefined });
}

async function apolloOver({ supergraphSdl, executors, query }) {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => ({
      process: async ({ request }) => executors[name]({ query: request.query, variables: request.variables }),
    }),
  });
  const server = new ApolloServer({ gateway });
  await server.start();
  return async (tag) => {
    const { body } = await server.executeOperation({ query, variables: { tag } });
    return body.singleResult;
  };
}

function byHandOver(executors, answer) {
  const ask = async (name, query, variables) => (await executors[name]({ query, variables })).data;
  return async (tag) => ({ data: await answer(ask, { tag }) });
}

/** Operations a second, several at once. How long one takes says nothing: where all is ready at once, none waits for another. */
async function askFor(ask, seconds) {
  const first = await ask('t');
  if (first.errors) throw new Error(JSON.stringify(first.errors));
  const start = performance.now();
  const { user, system } = process.cpuUsage();
  const end = start + seconds * 1_000;
  let asked = 0;
  const goOn = async () => {
    while (performance.now() < end) {
      await ask(`t${asked++}`);
      // Function calls that are ready at once would keep timers and everybody else waiting.
      if (asked % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  const taken = process.cpuUsage({ user, system });
  return {
    rate: (asked / (performance.now() - start)) * 1_000,
    cpu: (taken.user + taken.system) / 1_000 / asked,
  };
}

function print(title, ways) {
  const measured = ways.map(({ name, rounds }) => ({ name, ...medianOf(rounds) }));
  const limit = measured[2]?.rate;
  const baseline = measured[1].rate;
  const rows = measured.map(({ name, rate, cpu }) => [
    name,
    number(rate),
    number(rate / baseline, 1),
    number(rate / limit, 2),
    number(cpu, 3),
  ]);
  const heading = ['', 'operations/s', '× @apollo/gateway', '× the limit', 'CPU ms/operation'];
  console.log(`### ${title}\n\n${markdown([heading, ...rows])}\n`);
}
