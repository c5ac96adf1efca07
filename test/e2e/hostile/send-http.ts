/** Sends requests as they are, right or wrong, and takes whatever answer there is. */
import { connect } from 'node:net';

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

export const QUERY = '{ jurisdictions { totalCount } }';
export const JSON_TYPE = { 'content-type': 'application/json' };

export async function send(url: string, init: RequestInit = {}): Promise<HttpAnswer> {
  const response = await fetch(url, init);
  return { status: response.status, body: await response.text() };
}

export function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = JSON_TYPE,
): Promise<HttpAnswer> {
  return send(`${url}/graphql`, { method: 'POST', headers, body });
}

/** What no client library would send: the first lines, and what follows them. */
export function sendRaw(url: string, head: readonly string[], body = ''): Promise<HttpAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.end(`${head.join('\r\n')}\r\n\r\n${body}`));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const [, status = '0'] = /^HTTP\/1\.1 (\d+)/.exec(text) ?? [];
      resolve({ status: Number(status), body: text.slice(text.indexOf('\r\n\r\n')) });
    });
  });
}
