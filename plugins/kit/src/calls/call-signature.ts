/**
 * What a hub's signature of a call to a plugin is of (RFC 9421): made and read by these words, so that both sides agree.
 *
 * The address is signed whole and compared with the one that the plugin knows of itself, never with what a request
 * says: a reverse proxy may change scheme, Host and path, a Unix socket has none, and a plugin that passed a call on to
 * another could write there whatever it likes. The type of the signature's base keeps it apart from the hub's other
 * statements, which are JSON Web Tokens: the one begins with a quote, the others have none.
 */
import { createHash } from 'node:crypto';

export const CALL_COMPONENTS = ['@method', '@target-uri', 'content-digest', 'content-type'] as const;
export const CALL_PARAMETERS = ['created', 'expires', 'nonce', 'keyid', 'alg', 'tag'] as const;

/** Of the signature in its headers, which may hold those of proxies too. */
export const CALL_LABEL = 'grafo';
export const CALL_TAG = 'grafo-abierto';
export const CALL_ALGORITHM = 'ed25519';
export const CALL_CONTENT_TYPE = 'application/json';

/** Seconds that a signature lives: one fetch. Each attempt has one of its own. */
export const CALL_LIFE = 60;

/** Seconds that the clocks of a hub and a plugin may differ. */
export const CALL_CLOCK_TOLERANCE = 30;

/** What a plugin is asked for its schema, letter for letter. */
export const SCHEMA_QUERY = '{ _service { sdl } }';

/** As RFC 9530 has it. */
export function contentDigest(body: string | Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

/** The address of a plugin on a Unix socket, where its name stands for the host. */
export function socketTarget(plugin: string, path = '/graphql'): string {
  return `http://${plugin}${path}`;
}
