/** A citizen who asks what became of the data of a province, and of what the state promised. */
import { expect } from 'vitest';
import { told } from '../told-initiative.js';
import type { DemoHub } from './demo-hub.js';
import { clipboardOf, type Walk } from './walk.js';
import { dayOf, type Language, WORDS } from './words.js';

interface Dead {
  readonly portal: {
    readonly status: string;
    readonly statusSince: string;
    readonly lastSuccessAt: string;
  };
}

const COMMITMENT = 'AR0090';

export async function lookAsCitizen(world: DemoHub, walk: Walk, language: Language): Promise<void> {
  await readDeadPortal(world, walk, language);
  await findCommitment(world, walk, language);
}

/** From the map to a province whose portal is dead: since when, and what was last seen of it. */
async function readDeadPortal({ hub, ask, byHand }: DemoHub, walk: Walk, language: Language) {
  const words = WORDS[language];
  const { page } = walk;
  await page.goto('/');
  await walk.arrive(words.home);
  await page.getByLabel(words.portals, { exact: true }).click();
  await page.getByRole('link', { name: /^Jujuy: [1-9]/ }).click();
  await walk.arrive('Jujuy');
  const { portal } = await ask<Dead>('{ portal(id: "demo-jujuy") { status statusSince lastSuccessAt } }');
  expect(portal.status).toBe('DOWN');
  const row = page.locator('section[aria-labelledby="portals"] li', { hasText: words.portalOf('Jujuy') });
  const text = await row.innerText();
  expect(text).toContain(words.down(dayOf(language, portal.statusSince)));
  expect(text).toContain(words.lastRead(dayOf(language, portal.lastSuccessAt)));
  const datasets = page.locator('section[aria-labelledby="datasets"] .list .title');
  const copies = await byHand<{ title: string }>(
    `select title from catalog.dataset where portal_id = 'demo-jujuy' and presence = 'LISTED'`,
  );
  const known = new Set(copies.map(({ title }) => title));
  const shown = await datasets.allTextContents();
  expect(shown.length).toBe(6);
  expect(shown.filter((title) => !known.has(title))).toEqual([]);
  // The source of all that dies too: its parts say so, and the others stand.
  hub.kill('catalog');
  await page.reload();
  await walk.arrive('Jujuy');
  await page.getByText(words.late).first().waitFor();
  expect(await page.getByText('San Salvador de Jujuy').count()).toBeGreaterThan(0);
  hub.revive('catalog');
  await walk.askAgain();
  await datasets.first().waitFor();
}

/** By the search to a commitment: who promised it, what became of it, and how to quote that. */
async function findCommitment({ hub }: DemoHub, walk: Walk, language: Language) {
  const words = WORDS[language];
  const { page } = walk;
  const { title, organizations, assessments } = await told(hub, COMMITMENT, words.lang);
  await walk.goTo(words.search);
  await walk.arrive(words.search);
  await page.getByLabel(words.searchLabel).fill(title);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: title, exact: true }).click();
  await walk.arrive(title);
  const promised = page.locator('section[aria-labelledby="organizations"]');
  // The first few are in sight; the others are asked for.
  await promised.locator('.columns summary').click();
  for (const { organization } of organizations)
    await promised.getByRole('link', { name: organization.name, exact: true }).first().waitFor();
  const became = page.locator('section[aria-labelledby="assessments"] .title');
  expect(new Set(await became.allTextContents())).toEqual(new Set(assessments.map(({ name }) => name)));
  await page.getByRole('button', { name: words.copyCitation }).click();
  await expect.poll(() => clipboardOf(page)).toContain(`${title} `);
  expect(await clipboardOf(page)).toContain(`${page.url()}, ${words.consulted}`);
}
