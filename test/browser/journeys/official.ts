/** A province's official with a telephone, who connects a portal, and the administrator who approves it. */
import { expect } from 'vitest';
import { type DemoHub, NEW_DATASETS } from './demo-hub.js';
import type { Walk } from './walk.js';
import { type Language, WORDS } from './words.js';

/** Where nothing of the demonstration is: a place for each language. */
const PLACES = { es: ['San Luis', 'AR-D'], en: ['Salta', 'AR-A'] } as const;

/** @param desk the window of the administrator */
export async function connectAsOfficial(
  world: DemoHub,
  walk: Walk,
  desk: Walk,
  language: Language,
): Promise<void> {
  const words = WORDS[language];
  const [place, id] = PLACES[language];
  const title = `Datos de ${place}`;
  const { page } = walk;
  await page.goto('/');
  await walk.arrive(words.home);
  await page.getByRole('button', { name: words.pages }).click();
  await walk.goTo(words.connect);
  await walk.arrive(words.connectTitle);
  await lookAtBoth(world, walk, language);
  await page.getByRole('button', { name: words.go }).click();
  await walk.arrive(words.owner);
  await page.getByLabel(words.portalTitle).fill(title);
  await page.getByLabel(words.province, { exact: true }).selectOption({ label: place });
  await page.getByLabel(words.name, { exact: true }).fill('Juana Pérez');
  await page.getByLabel(words.office).fill('Modernización');
  await page.getByLabel(words.email).fill('juana@provincia.example');
  await page.getByRole('button', { name: words.send }).click();
  await walk.arrive(words.received);
  await approve(world, desk, language, title);
  await walk.arrive(words.approved);
  const titles = await datasetsOf(world, id);
  await page.getByText(words.seen(NEW_DATASETS)).waitFor();
  await page.getByRole('link', { name: words.toPlace(place) }).click();
  await walk.arrive(place);
  await page.locator('.list .title').getByRole('link', { name: title, exact: true }).waitFor();
  const shown = page.locator('section[aria-labelledby="datasets"] .list .title');
  await expect.poll(() => shown.count()).toBe(NEW_DATASETS);
  expect(new Set(await shown.allTextContents())).toEqual(new Set(titles));
}

/** First at one that is dead, which is told plainly; and while nothing can be looked at, what was written stays. */
async function lookAtBoth({ hub, urlOf }: DemoHub, walk: Walk, language: Language): Promise<void> {
  const words = WORDS[language];
  const { page } = walk;
  const address = page.getByLabel(words.address, { exact: true });
  const look = page.getByRole('button', { name: words.look });
  await address.fill(urlOf('gone'));
  await look.click();
  await walk.arrive(words.unread);
  const why = await page.getByRole('main').getByRole('status').innerText();
  expect(why).toContain(words.gone);
  await page.getByRole('button', { name: words.change }).click();
  hub.kill('catalog');
  await address.fill(urlOf(`new-${language}`));
  await look.click();
  await page.getByRole('alert').waitFor();
  expect(await address.inputValue()).toBe(urlOf(`new-${language}`));
  hub.revive('catalog');
  await look.click();
  await walk.arrive(words.found);
  await page.getByRole('heading', { name: words.findings }).waitFor();
  expect(await page.locator('.list.two > li').count()).toBeGreaterThan(0);
}

async function approve({ hub }: DemoHub, desk: Walk, language: Language, title: string): Promise<void> {
  const words = WORDS[language];
  const { page } = desk;
  await page.goto(`${words.paths.signIn}#${hub.signInCode('administrator', { office: 'Programa' })}`);
  await desk.arrive(words.signedIn);
  await desk.goTo(words.review);
  await desk.arrive(words.reviewTitle);
  const waiting = page.getByRole('article', { name: title });
  await waiting.getByLabel(words.reason).fill('Es el portal oficial');
  await waiting.getByRole('button', { name: words.approve }).click();
  await waiting.waitFor({ state: 'detached' });
}

interface Listed {
  readonly jurisdiction: {
    readonly datasets: { readonly edges: readonly { readonly node: { readonly title: string } }[] };
  };
}

/** What the graph has of it, once it was read. */
async function datasetsOf({ ask }: DemoHub, id: string): Promise<readonly string[]> {
  const query =
    'query ($id: ID!) { jurisdiction(id: $id) { datasets(first: 100) { edges { node { title } } } } }';
  const read = async () =>
    (await ask<Listed>(query, { id })).jurisdiction.datasets.edges.map(({ node }) => node.title);
  await expect.poll(read, { timeout: 60_000 }).toHaveLength(NEW_DATASETS);
  return read();
}
