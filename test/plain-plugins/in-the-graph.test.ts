import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES, PlainPlugin } from './plain-plugin.js';
import { publishWorks } from './publish-works.js';

describe.each(LANGUAGES)('a plugin in $name', (language) => {
  describe.skipIf(!language.isHere)('behind a hub', () => {
    let plugin: PlainPlugin;
    let hub: TestHub;
    beforeAll(async () => {
      [plugin, hub] = await Promise.all([
        PlainPlugin.start(language),
        startTestHub([], { sharedPostgresUrl: inject('postgresUrl') }),
      ]);
    });
    afterAll(async () => {
      await hub?.close();
      await plugin?.[Symbol.asyncDispose]();
    });

    it('is published without a word against it, and answers beside the core', async () => {
      expect(await publishWorks(hub, language.folder, { url: plugin.url })).toEqual({
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

    it('is found by what its feed tells, in its language and by its target', async () => {
      const where = '{ sdg: { targets: ["11.2"] }, jurisdiction: { within: "AR-S" } }';
      const found = () =>
        hub.query(`{ search(text: "costanera", where: ${where}) { edges { node { type entityId } } } }`);
      await expect.poll(found, { timeout: 30_000 }).toEqual({
        data: { search: { edges: [{ node: { type: 'SantaFeWorksProject', entityId: 'SFW-2' } }] } },
      });
    });
  });
});
