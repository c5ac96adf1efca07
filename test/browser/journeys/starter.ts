/** The same people at a hub that holds no more than it starts with: what is not known is said in words. */
import type { TestHub } from '@grafo-abierto/cli';
import { expect } from 'vitest';
import { answerOf } from '../query-page.js';
import type { Walk } from './walk.js';
import { type Language, WORDS } from './words.js';

export async function lookAtStarter(hub: TestHub, walk: Walk, language: Language): Promise<void> {
  const words = WORDS[language];
  const { page } = walk;
  await page.goto('/');
  await walk.arrive(words.home);
  await page.getByLabel(words.portals, { exact: true }).click();
  await page.getByRole('link', { name: 'La Rioja: 0' }).click();
  await walk.arrive('La Rioja');
  await page.getByText(words.noPortals).waitFor();
  await walk.goTo(words.goals);
  await walk.arrive(words.goalsTitle);
  await page.locator('.heat-chart svg').waitFor();
  hub.kill('discovery');
  await walk.goTo(words.search);
  await page.getByText(words.late).first().waitFor();
  hub.revive('discovery');
  await walk.askAgain();
  await walk.arrive(words.search);
  await walk.goTo(words.compare);
  await walk.arrive(words.compareTitle);
  await walk.goTo(words.plugins);
  await walk.arrive(words.plugins);
  await page.getByText(words.noPlugins).waitFor();
  await walk.goTo(words.connect);
  await walk.arrive(words.connectTitle);
  await walk.goTo(words.status);
  await walk.arrive(words.statusTitle);
  await walk.goTo(words.query);
  await walk.arrive(words.query);
  await page.getByRole('button', { name: words.run }).click();
  expect(await answerOf(page)).toHaveProperty('data');
}
