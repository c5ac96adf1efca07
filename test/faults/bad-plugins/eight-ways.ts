/** Eight ways in which a plugin does badly, each in place of an honest answer. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

type Answer = Readonly<Record<string, unknown>>;

/** @param honest what it would have answered */
export type Misbehave = (response: ServerResponse, honest: Answer) => void;

const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
const JSON_TYPE = { 'content-type': 'application/json' };

const send = (response: ServerResponse, answer: unknown) =>
  void response.writeHead(200, JSON_TYPE).end(JSON.stringify(answer));

/** Every entity of an answer, changed. */
function changed(honest: Answer, change: (entity: Answer) => unknown): Answer {
  const data = honest['data'] as Readonly<Record<string, unknown>>;
  const entities = data['_entities'] as readonly Answer[];
  return { data: { _entities: entities.map(change) } };
}

const drip: Misbehave = (response) => {
  response.writeHead(200, JSON_TYPE);
  const timer = setInterval(() => response.write(' '), 100);
  response.on('close', () => clearInterval(timer));
};

export const EIGHT_WAYS: Readonly<Record<string, Misbehave>> = {
  drip,
  hang: () => undefined,
  bomb: (response) => void response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(BOMB),
  extra: (response, honest) =>
    send(
      response,
      changed(honest, (entity) => ({ ...entity, name: 'Robada' })),
    ),
  redirect: (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  error: (response) => void response.writeHead(500).end('Traceback: password=hunter2'),
  types: (response, honest) =>
    send(
      response,
      changed(honest, (entity) => Object.fromEntries(Object.keys(entity).map((key) => [key, [{}]]))),
    ),
  texts: (response) =>
    send(response, { data: null, errors: [{ message: '<script>alert("hunter2")</script>' }] }),
};
