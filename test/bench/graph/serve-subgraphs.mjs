/** A process that serves the subgraphs, each on a port of its own; prints their addresses as JSON. */
import { createServer } from 'node:http';
import { executorOf } from './executors.mjs';
import { openProject } from './project.mjs';
import { SUBGRAPHS } from './town.mjs';

const [graph, mode] = process.argv.slice(2);
const subgraphs = graph === 'project' ? await ofProject() : ofTown();

async function ofProject() {
  const project = await openProject();
  process.once('SIGTERM', () => project.close().then(() => process.exit(0)));
  return project.subgraphs;
}

function ofTown() {
  return Object.entries(SUBGRAPHS).map(([name, subgraph]) => ({
    name,
    sdl: subgraph.sdl,
    answer: executorOf(subgraph, mode),
  }));
}

/** What was answered once is kept as bytes: in that mode a subgraph is to take as little as it can. */
function serve({ name, sdl, answer }) {
  const texts = new WeakMap();
  const textOf = (result) => {
    const known = texts.get(result);
    if (known !== undefined) return known;
    const text = JSON.stringify(result);
    texts.set(result, text);
    return text;
  };
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const result = await answer(JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(200, { 'content-type': 'application/json' }).end(textOf(result));
    });
  });
  server.keepAliveTimeout = 120_000;
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ name, sdl, url: `http://127.0.0.1:${server.address().port}/graphql` }),
    ),
  );
}

console.log(JSON.stringify(await Promise.all(subgraphs.map(serve))));
