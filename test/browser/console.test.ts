/** The console in a browser: what people see of the hub, and that it does nothing that its policy forbids. */
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hostilePlugin, SCRIPT } from './hostile-plugin.js';
import { openBrowser } from './open-browser.js';
import { openPage } from './open-page.js';

let hub: TestHub;
let browser: Browser;

beforeAll(async () => {
  const plugins = [await hostilePlugin()];
  const starting = startTestHub(plugins, { sharedPostgresUrl: inject('postgresUrl') });
  [hub, browser] = await Promise.all([starting, openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

const TABLE = `Array.from(document.querySelectorAll('details table tbody tr'), (row) =>
  Array.from(row.children, (cell) => cell.textContent))`;

describe('the home page', () => {
  it('is in the language that the browser asks for first, and says so', async () => {
    for (const [locale, language, title] of [
      ['es-AR', 'es', 'Gobierno abierto de la Argentina, en un solo lugar'],
      ['en-US', 'en', 'Open government of Argentina, in one place'],
      ['pt-BR', 'es', 'Gobierno abierto de la Argentina, en un solo lugar'],
    ] as const) {
      await using window = await openPage(browser, hub.url, { locale });
      await window.page.goto('/');
      await window.page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(new URL(window.page.url()).pathname).toBe(`/${language}`);
      expect(await window.page.getAttribute('html', 'lang')).toBe(language);
    }
  });

  it('shows in its table what the graph answers, and nothing as zero that is not known', async () => {
    const indexed = async () =>
      (await hub.query('{ jurisdiction(id: "AR-M") { sdgProfile { initiatives } } }')).data;
    const held = { jurisdiction: { sdgProfile: [{ initiatives: 1 }] } };
    await expect.poll(indexed, { timeout: 60_000 }).toEqual(held);
    const { data } = await hub.query(`{
      jurisdictions(where: { kind: [PROVINCE, AUTONOMOUS_CITY] }, first: 24) {
        edges { node { name(lang: ES) initiatives(scope: WITHIN) { totalCount } portals { id } sdgProfile { initiatives } } }
      }
    }`);
    const places = (data as unknown as Places).jurisdictions.edges.map(({ node }) => node);
    const told = (count: number | undefined) => (count === undefined ? 'Sin datos' : String(count));
    const expected = places.map(({ name, initiatives, portals, sdgProfile }) => [
      name,
      told(initiatives?.totalCount),
      told(portals?.length),
      told(initiatives ? sdgProfile?.length : undefined),
      'Sin datos',
    ]);
    await using window = await openPage(browser, hub.url);
    await window.page.goto('/es');
    await window.page.getByRole('link', { name: 'Mendoza: 1' }).waitFor();
    const rows = await window.page.evaluate<string[][]>(TABLE);
    expect(rows).toHaveLength(24);
    expect(new Set(rows.map(String))).toEqual(new Set(expected.map(String)));
    expect(window.faults).toEqual([]);
  });

  it('is walked by keyboard: to the content, the other language, the map, and into a jurisdiction', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es');
    await page.getByRole('link', { name: 'Mendoza: 1' }).waitFor();
    const passed: string[] = [];
    const focused = `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()`;
    while (!passed.at(-1)?.startsWith('Mendoza') && passed.length < 60) {
      await page.keyboard.press('Tab');
      passed.push(await page.evaluate<string>(focused));
    }
    expect(passed[0]).toBe('Ir al contenido');
    expect(passed).toContain('English');
    expect(passed).toContain('Cambiar al modo oscuro');
    expect(passed.at(-1)).toMatch(/^Mendoza: 1/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mendoza' }).waitFor();
    expect(window.faults).toEqual([]);
  });

  it('leads to the same page in the other language, which the next visit remembers', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/jurisdicciones/AR-M?x=1');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Newest datasets' }).waitFor();
    expect(page.url()).toBe(`${hub.url}/en/jurisdictions/AR-M?x=1`);
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Open government' }).waitFor();
  });

  it('begins at its top, however far down another one was left', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es');
    await page.getByRole('link', { name: 'Mendoza: 1' }).waitFor();
    await page.evaluate('scrollTo(0, 600)');
    await page.goto('/es/ods');
    await page.getByRole('link', { name: '16. Paz' }).waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
  });

  it('never shows of one place what it had of another, however late the answer', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/jurisdicciones/AR-M');
    await page.getByText('2.043.540').waitFor();
    const answer = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      await answer.promise;
      await route.continue();
    });
    await page.getByRole('link', { name: 'parte de Argentina' }).click();
    await page.waitForURL('**/AR');
    await page.locator('main [aria-busy="true"]').first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('2.043.540');
    answer.resolve();
    await page.getByRole('heading', { level: 1, name: 'Argentina' }).waitFor();
  });

  it('says in one sentence what does not answer, and shows the rest', async () => {
    await using window = await openPage(browser, hub.url);
    hub.kill('initiatives');
    await window.page.goto('/es');
    await window.page.getByText('Esta parte no responde ahora').waitFor();
    expect(await window.page.getByText('nadie lo relevó').count()).toBe(0);
    await window.page.getByLabel('Portales').click();
    await window.page.getByText('Esta parte no responde ahora').waitFor({ state: 'detached' });
    await window.page.goto('/es/jurisdicciones/AR-M');
    await window.page.getByText('Esta parte no responde ahora').first().waitFor();
    await window.page.getByText('2.043.540').waitFor();
    hub.revive('initiatives');
    const again = window.page.getByRole('button', { name: 'Probar de nuevo' });
    // A hub that was refused several times asks its source again only after a pause, and each press asks anew: one that
    // follows too soon gives up the answer to the one before.
    await expect
      .poll(
        async () => {
          // The button may go while the pointer is on its way to it, which is what is waited for.
          if ((await again.count()) > 0)
            await again
              .first()
              .click({ timeout: 1_000 })
              .catch(() => undefined);
          return window.page.getByText('Esta parte no responde ahora').count();
        },
        { interval: 2_000, timeout: 90_000 },
      )
      .toBe(0);
    expect(window.faults).toEqual([]);
  });
});

describe('what a plugin says', () => {
  it('is text and never more, whatever it holds', async () => {
    const count = async () => (await hub.query('{ search(text: "pozo hostil") { totalCount } }')).data;
    await expect.poll(count, { timeout: 60_000 }).toEqual({ search: { totalCount: 1 } });
    await using window = await openPage(browser, hub.url);
    await window.page.goto('/es/buscar?q=pozo+hostil');
    await window.page.getByText(`pozo hostil ${SCRIPT}`).first().waitFor();
    expect(await window.page.title()).toBe('pozo hostil · Buscar · Grafo Abierto');
    expect(await window.page.locator('main img, main script').count()).toBe(0);
    await window.page.goto('/es/estado');
    await window.page.getByText('mendoza-wells').first().waitFor();
    expect(window.faults).toEqual([]);
  });
});

interface Places {
  readonly jurisdictions: {
    readonly edges: readonly {
      readonly node: {
        readonly name: string;
        readonly initiatives: { readonly totalCount: number } | null;
        readonly portals: readonly unknown[] | null;
        readonly sdgProfile: readonly unknown[] | null;
      };
    }[];
  };
}
