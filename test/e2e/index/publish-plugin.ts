/** Publishes a plugin as its owner does: served at an address, signed with an enrolled key. */
import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import type { TestHub } from '@grafo-abierto/cli';
import type { Plugin } from '@grafo-abierto/plugin-kit';
import { servePlugin } from '@grafo-abierto/plugin-kit';
import { openHubKeys } from '@grafo-abierto/plugin-kit/calls';
import { readPrivateKey, signPlugin } from '@grafo-abierto/schema';

const MINUTE_MS = 60_000;

/**
 * Answers the hub alone, as a plugin that is published does; not approved yet.
 *
 * @param enrolled a key of its jurisdiction that was enrolled before; a new one unless told
 */
export async function publishPlugin(hub: TestHub, plugin: Plugin, enrolled?: KeyPairKeyObjectResult) {
  const keys = openHubKeys(`${hub.url}/.well-known/grafo-hub-jwks.json`);
  const { url, close } = await servePlugin(plugin, { host: '127.0.0.1', port: 0 }, { keys });
  const { id, subgraph, jurisdictions, ...manifest } = plugin.manifest;
  const sdlHash = createHash('sha256').update(plugin.sdl).digest('hex');
  const signed = { ...manifest, id, jurisdictions, subgraph: { ...subgraph, url, sdlHash } };
  const pair = enrolled ?? generateKeyPairSync('ed25519');
  const { privateKey, publicKey } = pair;
  const key = readPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  const at = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS).toISOString();
  const signature = signPlugin(signed, key, { notBefore: at(-1), expires: at(10) });
  const token = await hub.token('administrator');
  const decide = (field: string, input: object) =>
    hub.query(
      `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) {
        ${field}(input: $input) { problems { code message } } }`,
      { input },
      token,
    );
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' });
  const enrolment = { jurisdictionId: jurisdictions[0], publicKey: publicPem };
  const steps = [
    ...(enrolled ? [] : [await decide('enrolPluginKey', enrolment)]),
    await decide('publishPlugin', { manifest: JSON.stringify(signed), sdl: plugin.sdl, signature }),
  ];
  return { steps, decide, pair, [Symbol.asyncDispose]: close };
}
