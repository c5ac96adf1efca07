import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { readManifest, readPrivateKey, signPlugin } from '@grafo-abierto/schema';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES, type Language, PlainPlugin } from './plain-plugin.js';
import { SDL } from './works-schema.js';

/** Enrols a key of Santa Fe, publishes the plugin signed with it, and approves it. */
async function publish(hub: TestHub, { folder }: Language, url: string): Promise<unknown> {
  const administrator = await hub.token('administrator');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { value } = readManifest(readFileSync(new URL('manifest.yaml', folder), 'utf8'), 'manifest.yaml');
  const { subgraph, ...manifest } = value as { readonly subgraph: object };
  const sdlHash = createHash('sha256').update(SDL).digest('hex');
  const signed = { ...manifest, subgraph: { ...subgraph, url, sdlHash } };
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

describe.each(LANGUAGES)('a plugin in $name', (language) => {
  describe.skipIf(!language.isHere)('behind a hub', () => {
    let plugin: PlainPlugin;
    let hub: TestHub;
    beforeAll(async () => {
      [plugin, hub] = await Promise.all([
        PlainPlugin.start(language),
        startTestHub([], { postgresUrl: inject('postgresUrl') }),
      ]);
    });
    afterAll(async () => {
      await hub?.close();
      await plugin?.[Symbol.asyncDispose]();
    });

    it('is published without a word against it, and answers beside the core', async () => {
      expect(await publish(hub, language, plugin.url)).toEqual({
        plugin: { state: 'SUBMITTED' },
        problems: [],
        check: { passed: true, problems: [] },
      });
      const query = `{
        jurisdiction(id: "AR-S") { name santaFeWorks(status: UNDER_WAY) { id title(lang: EN) place { id } } }
        jurisdictions(where: { kind: PROVINCE }, first: 3) { edges { node { id santaFeWorks { id } } } }
        santaFeWorksProject(id: "SFW-3") { budget startsOn provenance { source } place { name kind } }
      }`;
      const { data, errors } = await hub.query(query);
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({
        jurisdiction: {
          name: 'Santa Fe',
          santaFeWorks: [
            { id: 'SFW-2', title: 'Example: cycle way along the river', place: { id: 'AR-S:820210' } },
          ],
        },
        santaFeWorksProject: { budget: null, startsOn: null, place: { name: 'Santa Fe', kind: 'PROVINCE' } },
      });
    });
  });
});
