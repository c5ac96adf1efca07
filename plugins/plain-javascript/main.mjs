/** Serves the plugin: POST /graphql, GET /feed, /healthz and /readyz. `PORT=4100 node main.mjs` */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { execute } from './execute.mjs';
import { Feed } from './feed.mjs';
import { HubCalls } from './hub-calls.mjs';
import { QueryError, readQuery } from './read-query.mjs';
import { BEHIND, graphOf, openWorks, recordOf } from './works.mjs';

const { PORT = '4100', HOST = '127.0.0.1', GRAFO_SOCKET } = process.env;
const { WORKS = new URL('works.json', import.meta.url) } = process.env;
const { GRAFO_HUB_KEYS, GRAFO_PLUGIN_URL } = process.env;
const GRAPHQL = 'application/graphql-response+json';
/** The hub's word for a question that cannot be answered. */
const REFUSED = 'GRAFO_DOCUMENT_INVALID';
/** What everybody may ask: whoever publishes a plugin does, before a hub knows it. */
const SCHEMA_QUERY = '{ _service { sdl } }';
const LARGEST_BODY = 1024 * 1024;
const LONGEST_WAIT = 55;
const LOOK_EVERY_MS = 200;

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const works = openWorks(WORKS);
const hubCalls = GRAFO_HUB_KEYS ? new HubCalls(GRAFO_HUB_KEYS) : undefined;
const feed = new Feed(Date.now().toString(36), () => works().map(recordOf));

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    response.destroy();
  });
});
// A hub that runs it says where it is asked.
server.listen(GRAFO_SOCKET ? { path: GRAFO_SOCKET } : { port: Number(PORT), host: HOST }, () => {
  const toWhom =
    hubCalls || GRAFO_SOCKET
      ? ''
      : 'GRAFO_HUB_KEYS does not say the keys of its hub: it answers everybody.\n';
  process.stdout.write(`${toWhom}ready at ${listensAt()}\n`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

function listensAt() {
  return GRAFO_SOCKET || `http://${HOST}:${server.address().port}/graphql`;
}

async function answer(request, response) {
  const [path, parameters] = request.url.split('?');
  const asked = `${request.method} ${path}`;
  if (asked === 'POST /graphql') await answerGraphql(request, response);
  else if (asked === 'GET /feed') await answerFeed(new URLSearchParams(parameters), response);
  else if (asked === 'GET /healthz') send(response, 200, { status: 'ok' });
  else if (asked === 'GET /readyz') send(response, 200, { status: 'ready' });
  else send(response, 404, { status: 'not found' });
}

async function answerGraphql(request, response) {
  const body = await readBody(request);
  const address = GRAFO_PLUGIN_URL || listensAt();
  const problem = await hubCalls?.problemOf({ headers: request.headers, body, address });
  try {
    const { query, variables, operationName } = readRequest(body);
    if (problem !== undefined && query !== SCHEMA_QUERY) return refuse(response, problem);
    const read = readQuery(query);
    if (operationName && operationName !== read.name) throw new QueryError(`There is no ${operationName}.`);
    send(response, 200, { data: execute(read, graphOf(works(), sdl), BEHIND, variables) }, GRAPHQL);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    send(response, 400, { errors: [{ message: error.message, extensions: { code: REFUSED } }] }, GRAPHQL);
  }
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('A request was too large.');
  }
  return Buffer.concat(chunks);
}

function readRequest(body) {
  const { query, variables, operationName } = parse(body.toString('utf8')) ?? {};
  if (typeof query !== 'string') throw new QueryError('The body has no query.');
  if (typeof (variables ?? {}) !== 'object') throw new QueryError('variables is an object.');
  return { query, variables: variables ?? {}, operationName };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new QueryError('The body is not JSON.');
  }
}

async function answerFeed(parameters, response) {
  const [[after = null, ...more], [wait = '0', ...again]] = ['after', 'wait'].map((name) =>
    parameters.getAll(name),
  );
  const isClear = more.length + again.length === 0 && /^\d{1,2}$/.test(wait) && Number(wait) <= LONGEST_WAIT;
  if (!isClear) return sendFeedProblem(response, 400, 'GRAFO_REQUEST_MALFORMED', `wait: 0…${LONGEST_WAIT}`);
  const until = Date.now() + Number(wait) * 1000;
  let records = feed.after(after);
  while (records?.length === 0 && Date.now() < until && !response.destroyed) {
    await pause(LOOK_EVERY_MS);
    records = feed.after(after);
  }
  if (!records)
    return sendFeedProblem(response, 410, 'GRAFO_FEED_POSITION_UNKNOWN', 'Begin again without after.');
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  response.end(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}

function refuse(response, code) {
  send(response, 401, { errors: [{ message: 'It answers its hubs alone.', extensions: { code } }] });
}

function sendFeedProblem(response, status, code, fix) {
  send(response, status, { errors: [{ message: fix, extensions: { code, fix } }] });
}

function send(response, status, body, type = 'application/json') {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(JSON.stringify(body));
}
