import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TestHub } from '@grafo-abierto/cli';
import { readManifest, readPrivateKey, signPlugin } from '@grafo-abierto/schema';
import { SDL } from './works-schema.js';

/** Where the plugin answers, or what the hub is to run. */
export type Place = { readonly url: string } | { readonly command: readonly string[] };

/** Enrols a key of Santa Fe, publishes the plugin signed with it, and approves it. */
export async function publishWorks(
  hub: Pick<TestHub, 'query' | 'token'>,
  folder: URL,
  place: Place,
): Promise<unknown> {
  const administrator = await hub.token('administrator');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { value } = readManifest(readFileSync(new URL('manifest.yaml', folder), 'utf8'), 'manifest.yaml');
  const { subgraph, ...manifest } = value as { readonly subgraph: { readonly url: string } };
  const { url: _, ...rest } = subgraph;
  const sdlHash = createHash('sha256').update(SDL).digest('hex');
  const signed = { ...manifest, subgraph: { ...rest, ...place, sdlHash } };
  const key = readPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const signature = signPlugin(signed, key, { notBefore: at(-1), expires: at(10) });
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  await hub.query(
    `mutation ($pem: String!) { enrolPluginKey(input: { jurisdictionId: "AR-S", publicKey: $pem }) { problems { code } } }`,
    { pem },
    administrator,
  );
  const published = await hub.query(
    `mutation ($input: PublishPluginInput!) { publishPlugin(input: $input) {
      plugin { state } problems { code } check { passed problems { code coordinate } } } }`,
    { input: { manifest: JSON.stringify(signed), sdl: SDL, signature } },
  );
  await hub.query(
    `mutation { approvePlugin(input: { id: "santa-fe-works", version: "1.0.0" }) { problems { code } } }`,
    {},
    administrator,
  );
  return published.data?.['publishPlugin'];
}
