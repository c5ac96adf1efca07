/** The limit: a handler that was written for each query, makes the fetches that they take, and does nothing else. */
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { answerBig, answerSmall } from './written-queries.mjs';

const addresses = JSON.parse(process.argv[2]);
const pools = Object.fromEntries(
  addresses.map(({ name, url }) => [name, new Pool(new URL(url).origin, { connections: 64 })]),
);

async function ask(name, query, variables) {
  const { body } = await pools[name].request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return JSON.parse(await body.text()).data;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const data = await (query.includes('Big') ? answerBig : answerSmall)(ask, variables);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
  });
});
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${server.address().port}`));
