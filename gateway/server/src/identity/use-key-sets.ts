/** Publishes the keys that others verify with: tokens of the local issuer, and what the hub signs for its subgraphs and plugins. */
import { LOCAL_ISSUER, type SigningKeys } from '@grafo-abierto/identity';
import type { FastifyInstance } from 'fastify';

export interface PublishedKeys {
  /** Of the hub's own statements of who asks, and of its calls to plugins. */
  readonly hub: SigningKeys;
  /** Of the local issuer; left out where other issuers are configured. */
  readonly local?: SigningKeys | undefined;
}

export const HUB_KEYS_PATH = '/.well-known/grafo-hub-jwks.json';
/** Its name before the hub signed its calls to plugins too: services that are told this one go on. */
const EARLIER_HUB_KEYS_PATH = '/.well-known/grafo-principal-jwks.json';
const LOCAL_KEYS_PATH = '/.well-known/jwks.json';

export function useKeySets(app: FastifyInstance, { hub, local }: PublishedKeys): void {
  const publish = (path: string, body: (origin: string) => unknown) =>
    app.get(path, ({ protocol, host }, reply) =>
      reply.header('cache-control', 'no-store').send(body(`${protocol}://${host}`)),
    );
  publish(HUB_KEYS_PATH, () => hub.published());
  publish(EARLIER_HUB_KEYS_PATH, () => hub.published());
  if (local === undefined) return;
  publish(LOCAL_KEYS_PATH, () => local.published());
  publish('/.well-known/openid-configuration', (origin) => ({
    issuer: LOCAL_ISSUER,
    jwks_uri: `${origin}${LOCAL_KEYS_PATH}`,
    id_token_signing_alg_values_supported: ['EdDSA'],
  }));
}
