/** Asks one gateway for a while, and tells how it did. */
import autocannon from 'autocannon';
import { percentilesOf } from './table.mjs';

let number = 0;

/** @param isVaried whether each request is another one, so that nobody can share an answer */
export async function load(url, query, { seconds, connections, isVaried, child }) {
  const start = `{"query":${JSON.stringify(query)},"variables":{"tag":"`;
  const cpuBefore = child.cpu;
  const times = [];
  const loading = autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    connections,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => ({ ...request, body: `${start}${isVaried ? `t${number++}` : 't'}"}}` }),
      },
    ],
  });
  loading.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const result = await loading;
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were no success, ${result.errors} requests failed`);
  const answered = result['2xx'];
  return {
    rate: answered / result.duration,
    ...percentilesOf(times),
    cpu: (child.cpu - cpuBefore) / answered,
    memory: child.memory,
  };
}

/** What the gateway answers, to be compared with what the others do. */
export async function askOnce(url, query) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { tag: 't' } }),
  });
  return response.json();
}
