/** The search in a browser: what it counts, what can be chosen and taken back, and that its address says all of it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { datasetsByHand, type InitiativesAsked, initiativesByHand } from '../discovery/by-hand.js';
import { hostilePlugin, SCRIPT } from './hostile-plugin.js';
import { openPage } from './open-page.js';
import { openWorld, type World } from './open-world.js';

const WORLD = {
  ...{ localGovernments: 30, initiatives: 200, alignments: 500, datasets: 150, portals: 14 },
  ...{ recognitions: 20, seed: 0.4 },
};

let world: World;
let hub: World['hub'];
let browser: World['browser'];

beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'), WORLD, [await hostilePlugin()]);
  ({ hub, browser } = world);
});

afterAll(() => world?.close());

async function count(statement: string): Promise<number> {
  return (await world.byHand(statement)).length;
}

const initiatives = (asked: InitiativesAsked) => count(initiativesByHand(asked));

const results = (total: number) => (total === 1 ? '1 resultado' : `${total} resultados`);

const whole = (page: Page) => page.locator('[aria-busy]').first().waitFor({ state: 'detached' });

/** The values of a filter with their counts, as they are read. */
async function facet(page: Page, title: string): Promise<Readonly<Record<string, number>>> {
  const group = page.locator('details.facet').filter({ has: page.locator('summary', { hasText: title }) });
  const all = group.getByRole('button', { name: /^Ver los/ });
  if (await all.isVisible()) await all.click();
  const lines = await group.locator('li').evaluateAll((items) => items.map((item) => item.textContent ?? ''));
  return Object.fromEntries(
    lines.map((line) => [
      line.replace(/[\d.]+$/, ''),
      Number((/[\d.]+$/.exec(line)?.[0] ?? '').replace('.', '')),
    ]),
  );
}

const found = (page: Page, words: string) =>
  page.getByRole('heading', { level: 2, name: words, exact: true }).waitFor();

const titles = (page: Page) => page.locator('.results .list .title').allTextContents();

describe('the counts of the search', () => {
  it('are those of SQL by hand for each type, and of each filter with all else that was chosen', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/buscar?type=Initiative&province=AR-M&status=IN_PROGRESS');
    const within = { jurisdiction: { within: 'AR-M' } };
    const asked = { ...within, status: ['IN_PROGRESS'] };
    await found(page, results(await initiatives(asked)));
    await whole(page);
    const kinds = await facet(page, 'Clase');
    expect(kinds['Compromiso local'] ?? 0).toBe(await initiatives({ ...asked, kind: ['LOCAL_COMMITMENT'] }));
    const statuses = await facet(page, 'Estado');
    expect(statuses['En curso']).toBe(await initiatives(asked));
    expect(statuses['Terminada']).toBe(await initiatives({ ...within, status: ['COMPLETED'] }));
    const places = await facet(page, 'Jurisdicción');
    expect(places['Mendoza']).toBe(await initiatives(asked));
    const nation = { status: ['IN_PROGRESS'], jurisdiction: { kind: ['NATION'] } };
    expect(places['Nación']).toBe(await initiatives(nation));
    const types = await page
      .getByRole('navigation', { name: 'Qué buscar' })
      .getByRole('link')
      .allTextContents();
    expect(types).toContain(`Iniciativas ${await initiatives(within)}`);
    expect(types).toContain(`Conjuntos de datos ${await count(datasetsByHand(within))}`);
    expect(window.faults).toEqual([]);
  });

  it('are those of the graph also for what only a list can tell, such as recognition', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/buscar?type=Initiative&recognised=RECOGNISED');
    await found(page, results(await initiatives({ recognised: true })));
    await whole(page);
    const kinds = await facet(page, 'Clase');
    const local = await initiatives({ recognised: true, kind: ['LOCAL_COMMITMENT'] });
    expect(kinds['Compromiso local'] ?? 0).toBe(local);
  });

  it('leave out what portals list no more, until somebody asks for it', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/buscar?type=Dataset');
    await found(page, results(await count(datasetsByHand({}))));
    await page.getByLabel('Incluir datos que su portal ya no publica').check();
    await found(page, results(await count(datasetsByHand({ presence: ['LISTED', 'VANISHED'] }))));
    await page.getByRole('link', { name: 'Quitar Con lo que ya no se publica' }).click();
    await found(page, results(await count(datasetsByHand({}))));
  });
});

describe('what is chosen', () => {
  it('is in the address: several values are either of them, back takes the last away, and a link shows the same', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/buscar?type=Initiative&goal=16');
    const sdg = { goals: [16] };
    await found(page, results(await initiatives({ sdg })));
    await page.getByLabel('En curso').check();
    await found(page, results(await initiatives({ sdg, status: ['IN_PROGRESS'] })));
    await page.getByLabel('Terminada').check();
    const both = results(await initiatives({ sdg, status: ['IN_PROGRESS', 'COMPLETED'] }));
    await found(page, both);
    expect(await page.evaluate('document.activeElement.type')).toBe('checkbox');
    const [shown, address] = [await titles(page), page.url()];
    await using other = await openPage(browser, hub.url, { width: 320 });
    await other.page.goto(address);
    await found(other.page, both);
    expect(await titles(other.page)).toEqual(shown);
    await other.page.getByText('Filtros (elegidos: 3)').click();
    expect(await other.page.getByLabel('Terminada').isChecked()).toBe(true);
    await page.goBack();
    await found(page, results(await initiatives({ sdg, status: ['IN_PROGRESS'] })));
    expect(await page.getByLabel('Terminada').isChecked()).toBe(false);
    await page.getByRole('link', { name: 'Quitar Estado: En curso' }).click();
    await found(page, results(await initiatives({ sdg })));
    await page.getByRole('link', { name: 'English' }).click();
    await found(page, `${await initiatives({ sdg })} results`);
    await page.getByRole('link', { name: 'Remove SDG 16. Peace, justice and strong institutions' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/search');
    expect([...window.faults, ...other.faults]).toEqual([]);
  });

  it('stays when other words are searched for, and goes with the type that alone has it', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/buscar?type=Initiative&province=AR-M&stage=DIAGNOSIS&year=2010-2025');
    await page.getByLabel('Buscá iniciativas').fill('agua');
    await page.keyboard.press('Enter');
    await page.locator('mark').first().waitFor();
    const kept = new URLSearchParams('q=agua&type=Initiative&province=AR-M&stage=DIAGNOSIS&year=2010-2025');
    expect(new URL(page.url()).search).toBe(`?${kept}`);
    await page.getByRole('link', { name: /^Conjuntos de datos/ }).click();
    await page
      .getByRole('link', { name: /^Conjuntos de datos/, exact: false })
      .and(page.locator('[aria-current]'))
      .waitFor();
    expect(new URL(page.url()).search).toBe('?q=agua&province=AR-M&year=2010-2025&type=Dataset');
  });

  it('is left out where it cannot be meant', async () => {
    await using window = await openPage(browser, hub.url);
    await window.page.goto(
      '/es/buscar?type=Initiative&goal=99&province=Mendoza&year=2020-2010&trust=KING&sort=no',
    );
    await found(window.page, results(await initiatives({})));
    expect(await window.page.getByRole('list', { name: 'Filtros elegidos' }).count()).toBe(0);
    expect(window.faults).toEqual([]);
  });
});

describe('what is found', () => {
  it('comes in the order that is chosen, page by page, and back leads to the same page', async () => {
    const { data } = await hub.query(
      '{ initiatives(orderBy: TITLE_ASC, first: 40) { edges { node { title } } } }',
    );
    const { edges } = (data as unknown as Titled).initiatives;
    const all = edges.map(({ node }) => node.title);
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/buscar?type=Initiative');
    await page.getByLabel('Orden').selectOption('Por título');
    await page
      .getByText(all[0] ?? '', { exact: true })
      .first()
      .waitFor();
    expect(await titles(page)).toEqual(all.slice(0, 20));
    await page.getByRole('link', { name: 'Siguiente' }).click();
    await page.getByText(/^Página 2 de/).waitFor();
    expect(await titles(page)).toEqual(all.slice(20));
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Resultados');
    await page.locator('.results .list .title a').first().click();
    await page.waitForURL(/iniciativas/);
    await page.goBack();
    await page.getByText(/^Página 2 de/).waitFor();
    expect(await titles(page)).toEqual(all.slice(20));
    await page.getByRole('link', { name: 'Anterior' }).click();
    await page.getByText(/^Página 1 de/).waitFor();
    expect(await titles(page)).toEqual(all.slice(0, 20));
  });

  it('has its words marked, and is text whatever a plugin says', async () => {
    const known = async () => (await hub.query('{ search(text: "pozo hostil") { totalCount } }')).data;
    await expect.poll(known, { timeout: 60_000 }).toEqual({ search: { totalCount: 1 } });
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/buscar?q=pozo+hostil');
    await page.getByText(`pozo hostil ${SCRIPT}`).first().waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['pozo', 'hostil']));
    expect(await page.locator('main img, main script').count()).toBe(0);
    await page.getByText('Confianza mínima').click();
    await page.getByRole('link', { name: 'Solo oficiales' }).click();
    await found(page, 'Sin resultados');
    await page.getByRole('link', { name: 'Quitar los filtros (resultados: 1)' }).click();
    await found(page, '1 resultado');
    expect(window.faults).toEqual([]);
  });

  it('says of a place what it is and where, and of a target its number', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/buscar?q=Mendoza&type=Jurisdiction');
    for (const told of ['Provincia', 'Gobierno local · Mendoza'])
      await page.locator('.results .aside').getByText(told, { exact: true }).first().waitFor();
    await page.goto('/es/buscar?type=SdgTarget');
    await page
      .getByText(/^Meta \d+\.\w+$/)
      .first()
      .waitFor();
    expect(window.faults).toEqual([]);
  });

  it('says in words what was searched in place of a mistyped word, and what to do where there is nothing', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/buscar?q=presupeusto');
    await page.getByText('No hay nada con «presupeusto». Buscamos «presupuesto».').waitFor();
    await page.goto('/es/buscar?q=presupuesto+esternocleidomastoideo');
    await page.getByText('Nada tiene todas las palabras.').waitFor();
    await page.goto('/es/buscar?q=esternocleidomastoideo');
    await page.getByText('Probá con menos palabras').waitFor();
  });

  it('is told by the index while the owner of the initiatives is dead, with a sentence for what is missing', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    const all = results(await initiatives({}));
    hub.kill('initiatives');
    try {
      await page.goto('/es/buscar?type=Initiative');
      await page.getByText('La fuente de estas fichas no responde ahora').waitFor();
      await found(page, all);
      expect(await titles(page)).toHaveLength(20);
      await page.getByRole('link', { name: 'Siguiente' }).click();
      await page.getByText(/^Página 2 de/).waitFor();
      await page.goto('/es/buscar?q=presupuesto&type=Initiative');
      await page.locator('mark').first().waitFor();
    } finally {
      hub.revive('initiatives');
    }
    expect(window.faults).toEqual([]);
  });

  it('can be had whole as a file, and its query can be seen', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    for (const query of ['q=presupuesto', 'type=Initiative&stage=DIAGNOSIS', 'type=Dataset&format=CSV']) {
      await page.goto(`/es/buscar?${query}`);
      const link = page.getByRole('link', { name: 'Bajar como NDJSON' });
      const answer = await fetch(`${hub.url}${await link.getAttribute('href')}`);
      const rows = (await answer.text()).trim().split('\n');
      await found(page, results(rows.length));
      const asked = await page.getByRole('link', { name: 'Ver la consulta' }).getAttribute('href');
      const parameters = new URL(asked ?? '', hub.url).searchParams;
      const again = await hub.query(
        parameters.get('query') ?? '',
        JSON.parse(parameters.get('variables') ?? '{}'),
      );
      expect(again.errors).toBeUndefined();
    }
  });
});

interface Titled {
  readonly initiatives: { readonly edges: readonly { readonly node: { readonly title: string } }[] };
}
