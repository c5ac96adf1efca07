import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { addressProblem } from './check-address.js';

export interface WebAddress {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/** Where a subgraph is served: on a port, or on a Unix socket. */
export type ServeAddress = WebAddress | { readonly socket: string };

/**
 * Answers where GraphQL is found then, as the hub writes it.
 *
 * @throws GrafoError `GRAFO_PORT_IN_USE`, `GRAFO_HOST_UNAVAILABLE`
 */
export async function listen(app: FastifyInstance, address: ServeAddress): Promise<string> {
  if ('socket' in address) {
    await app.listen({ path: address.socket });
    return `unix:${address.socket}:/graphql`;
  }
  const { host, port } = address;
  await app.listen({ host, port }).catch((error: unknown) => {
    throw addressProblem(error, host, port);
  });
  const { port: bound } = app.server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${bound}/graphql`;
}
