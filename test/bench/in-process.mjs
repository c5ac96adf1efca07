/** The same without HTTP: subgraphs on graphql-jit as function calls, and everything in one process. */
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { createEngine } from '@grafo-abierto/engine';
import { composeSupergraph } from '@grafo-abierto/schema';
import { parse } from 'graphql';
import { answerBig } from './gateways/written-queries.mjs';
import { executorOf } from './graph/executors.mjs';
import { QUERIES, SUBGRAPHS } from './graph/town.mjs';
import { markdown, medianOf, number } from './measure/table.mjs';

const AT_ONCE = 16;

/** @param seconds of each round */
export async function measureInProcess({ seconds, rounds }) {
  const executors = Object.fromEntries(
    Object.entries(SUBGRAPHS).map(([name, subgraph]) => [name, executorOf(subgraph, 'jit')]),
  );
  const supergraphSdl = composeSupergraph(
    Object.entries(SUBGRAPHS).map(([name, { sdl }]) => ({ name, sdl, url: `http://${name}` })),
  ).sdl;
  const ways = [
    { name: 'Grafo Abierto, the engine alone', ask: engineOver(supergraphSdl, executors), rounds: [] },
    {
      name: '@apollo/gateway, in Apollo Server',
      ask: await apolloOver(supergraphSdl, executors),
      rounds: [],
    },
    { name: 'by hand (the limit)', ask: byHandOver(executors), rounds: [] },
  ];
  for (const { ask } of ways) await askFor(ask, Math.min(seconds, 4));
  for (let round = 0; round < rounds; round++)
    for (const { name, ask, rounds: measured } of ways) {
      process.stderr.write(`In process: ${round + 1}/${rounds} ${name}\n`);
      measured.push({ rate: await askFor(ask, seconds) });
    }
  print(ways);
}

function engineOver(supergraphSdl, executors) {
  const engine = createEngine({ supergraphSdl, transportOf: ({ name }) => executors[name] });
  const document = parse(QUERIES.big);
  return (tag) => engine.execute({ document, variables: { tag }, context: undefined });
}

async function apolloOver(supergraphSdl, executors) {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => ({
      process: async ({ request: { query, variables } }) => executors[name]({ query, variables }),
    }),
  });
  const server = new ApolloServer({ gateway });
  await server.start();
  return async (tag) => {
    const { body } = await server.executeOperation({ query: QUERIES.big, variables: { tag } });
    return body.singleResult;
  };
}

function byHandOver(executors) {
  const ask = async (name, query, variables) => (await executors[name]({ query, variables })).data;
  return async (tag) => ({ data: await answerBig(ask, { tag }) });
}

/** Operations a second, several at once. */
async function askFor(ask, seconds) {
  const first = await ask('t');
  if (first.errors) throw new Error(JSON.stringify(first.errors));
  const start = performance.now();
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
  return (asked / (performance.now() - start)) * 1_000;
}

function print(ways) {
  const measured = ways.map(({ name, rounds }) => ({ name, ...medianOf(rounds) }));
  const limit = measured.at(-1).rate;
  const baseline = measured[1].rate;
  const rows = measured.map(({ name, rate }) => [
    name,
    number(rate),
    number(rate / baseline, 1),
    number(rate / limit, 2),
  ]);
  console.log(
    `### Big query in process, all requests different, subgraphs on graphql-jit\n\n${markdown([['', 'operations/s', '× @apollo/gateway', '× the limit'], ...rows])}\n`,
  );
}
