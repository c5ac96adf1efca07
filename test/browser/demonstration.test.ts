/**
 * The console over a hub with the portals of the demonstration, one dead and another behind, and a hostile plugin: the
 * journeys of the four kinds of people in both languages, and every page. Opening one takes long, so they share it.
 */
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testEveryPage } from './every-page/every-page.js';
import { SCRIPT } from './hostile-plugin.js';
import { lookAsCitizen } from './journeys/citizen.js';
import { type DemoHub, openDemoHub } from './journeys/demo-hub.js';
import { tryAsDeveloper } from './journeys/developer.js';
import { connectAsOfficial } from './journeys/official.js';
import { countAsResearcher } from './journeys/researcher.js';
import { lookAtStarter } from './journeys/starter.js';
import { openWalk } from './journeys/walk.js';
import { dayOf, LANGUAGES, WORDS } from './journeys/words.js';

/** In pixels. */
const TELEPHONE = 320;

let world: DemoHub;
let starter: TestHub;

beforeAll(async () => {
  const sharedPostgresUrl = inject('postgresUrl');
  [world, starter] = await Promise.all([
    openDemoHub(sharedPostgresUrl),
    startTestHub([], { sharedPostgresUrl }),
  ]);
});

afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
  await starter?.close();
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('a citizen reads since when a portal is dead, and who promised what and what became of it', async () => {
    await using walk = await openWalk(world, language);
    await lookAsCitizen(world, walk, language);
    expect(walk.faults).toEqual([]);
  });

  it('a developer tries a query, copies it as code, and sees how a list was asked', async () => {
    await using walk = await openWalk(world, language);
    await tryAsDeveloper(world, walk, language);
    expect(walk.faults).toEqual([]);
  });

  it('an official connects a portal by telephone, after one that is dead, and an administrator approves it', async () => {
    await using walk = await openWalk(world, language, TELEPHONE);
    await using desk = await openWalk(world, language);
    await connectAsOfficial(world, walk, desk, language);
    expect([...walk.faults, ...desk.faults]).toEqual([]);
  });

  it('a researcher counts, exports what the graph and SQL by hand answer, and quotes it', async () => {
    await using walk = await openWalk(world, language);
    await countAsResearcher(world, walk, language);
    expect(walk.faults).toEqual([]);
  });

  it('all of them are told in words what a hub does not know that has only what it starts with', async () => {
    await using walk = await openWalk({ hub: starter, browser: world.browser }, language);
    await lookAtStarter(starter, walk, language);
    expect(walk.faults).toEqual([]);
  });

  it('what is behind is told with its age, and what a hostile plugin says is text on every page that names it', async () => {
    const words = WORDS[language];
    const { portal } = await world.ask<{ portal: { status: string; statusSince: string } }>(
      '{ portal(id: "demo-santa-fe") { status statusSince } }',
    );
    expect(portal.status).toBe('STALE');
    await using walk = await openWalk(world, language);
    const { page } = walk;
    for (const [path, heading, text] of [
      [`${words.paths.jurisdiction}/AR-S`, 'Santa Fe', words.behind(dayOf(language, portal.statusSince))],
      [`${words.paths.jurisdiction}/AR-M`, 'Mendoza', SCRIPT],
      [words.paths.status, words.statusTitle, SCRIPT],
      [words.paths.plugins, words.plugins, SCRIPT],
      [`${words.paths.plugins}/mendoza-wells`, SCRIPT, SCRIPT],
      [`${words.paths.search}?q=pozo+hostil`, words.search, `pozo hostil ${SCRIPT}`],
    ] as const) {
      await page.goto(path);
      await walk.arrive(heading);
      await page.getByText(text).first().waitFor();
      expect(await page.title()).toMatch(/ · Grafo Abierto$/);
      expect(await page.locator('main img, main script').count()).toBe(0);
    }
    expect(walk.faults).toEqual([]);
  });
});

describe('every page', () => testEveryPage(() => world));
