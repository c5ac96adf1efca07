/** A researcher who counts by goal and place, takes the rows with them, and quotes where they are from. */
import { expect } from 'vitest';
import { initiativesByHand } from '../../discovery/by-hand.js';
import { goalCountsByHand } from '../goals-by-hand.js';
import type { DemoHub } from './demo-hub.js';
import { clipboardOf, type Walk } from './walk.js';
import { type Language, WORDS } from './words.js';

interface Counted {
  readonly goal: string;
  readonly line: string;
  readonly count: number;
}

interface Listed {
  readonly initiatives: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

export async function countAsResearcher(world: DemoHub, walk: Walk, language: Language): Promise<void> {
  await readHeatMap(world, walk, language);
  await exportRows(world, walk, language);
}

/** What nobody surveyed is told as such, and a cell leads to what it counts. */
async function readHeatMap({ hub, byHand }: DemoHub, walk: Walk, language: Language): Promise<void> {
  const words = WORDS[language];
  const { page } = walk;
  const cells = await byHand<Counted>(goalCountsByHand('PROVINCE', null));
  const count = cells.find(({ goal, line }) => goal === '16' && line === 'AR')?.count ?? 0;
  expect(count).toBeGreaterThan(0);
  await page.goto('/');
  await walk.goTo(words.goals);
  await walk.arrive(words.goalsTitle);
  const cellOf = (place: string) => page.locator(`.heat-chart a[href$="/16?province=${place}"]`);
  const unknown = cells.some(({ line }) => line === 'AR-T');
  expect(unknown).toBe(false);
  await cellOf('AR-T').click();
  await walk.arrive(/^16\. /);
  await page.getByText(words.unsurveyedHere).first().waitFor();
  await page.goBack();
  await walk.arrive(words.goalsTitle);
  expect(await cellOf('AR-T').getAttribute('aria-label')).toContain(words.unsurveyed);
  expect(await cellOf('AR').getAttribute('aria-label')).toContain(words.count(count));
  // The texts of the goals go missing, and what is counted stays.
  hub.kill('sdg');
  await cellOf('AR').click();
  await page.getByText(words.count(count), { exact: true }).first().waitFor();
  await page.getByText(words.late).first().waitFor();
  hub.revive('sdg');
  await walk.askAgain();
  await walk.arrive(/^16\. /);
  await expect.poll(() => page.locator('#initiatives ~ .section li .title').count()).toBeGreaterThan(0);
}

/** By the filters of the search to a file whose rows are those of the graph and of SQL by hand. */
async function exportRows({ ask, byHand }: DemoHub, walk: Walk, language: Language): Promise<void> {
  const words = WORDS[language];
  const { page } = walk;
  const sdg = { goals: [16] };
  const rows = await byHand<{ id: string }>(initiativesByHand({ sdg }));
  const graph = await ask<Listed>(
    'query ($where: InitiativeWhere) { initiatives(where: $where, first: 100) { edges { node { id } } } }',
    { where: { sdg } },
  );
  await walk.goTo(words.search);
  await walk.arrive(words.search);
  await page.getByRole('link', { name: words.initiatives }).click();
  const all = await byHand(initiativesByHand({}));
  await page.getByRole('heading', { level: 2, name: words.results(all.length), exact: true }).waitFor();
  await walk.arrive(words.search);
  const summary = page.locator('summary', { hasText: words.goalFacet });
  const facet = page.locator('details.facet').filter({ has: summary });
  if ((await facet.getAttribute('open')) === null) await summary.click();
  await facet.locator('label', { hasText: words.goal }).click();
  await page.getByRole('heading', { level: 2, name: words.results(rows.length), exact: true }).waitFor();
  await walk.arrive(words.search);
  const file = await page.getByRole('link', { name: words.csv }).getAttribute('href');
  const exported = (await (await fetch(new URL(file ?? '', page.url()))).text()).trim().split('\r\n');
  const ids = exported.slice(1).map((row) => row.split(',')[0] ?? '');
  expect(exported[0]).toMatch(/^id,/);
  expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  expect(ids.toSorted()).toEqual(graph.initiatives.edges.map(({ node }) => node.id).toSorted());
  await page.locator('.results .list .title a').first().click();
  await page.waitForURL(/(iniciativas|initiatives)\//);
  await walk.arrive(/./);
  await page.getByRole('button', { name: words.copyCitation }).click();
  await expect.poll(() => clipboardOf(page)).toContain(`${page.url()}, ${words.consulted}`);
}
