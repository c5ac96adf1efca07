/** The directory of plugins: what everybody reads there, and what an administrator decides, with no command line. */
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import type { Plugin } from '@grafo-abierto/plugin-kit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publishPlugin } from '../e2e/index/publish-plugin.js';
import { budgetPlugin } from './budget-plugin.js';
import { hostilePlugin, SCRIPT } from './hostile-plugin.js';
import { openBrowser } from './open-browser.js';
import { type OpenPage, openPage } from './open-page.js';
import { unfitness } from './unfitness.js';

let hub: TestHub;
let browser: Browser;
const published: Awaited<ReturnType<typeof publishPlugin>>[] = [];

beforeAll(async () => {
  const starting = startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
  [hub, browser] = await Promise.all([starting, openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  for (const each of published) await each[Symbol.asyncDispose]();
  await hub?.close();
});

const OFFICE = 'Dirección de Gobierno Abierto';
const PAGE = '/es/complementos/mendoza-presupuesto';

async function openAs(scope: string, path = PAGE): Promise<OpenPage> {
  const window = await openPage(browser, hub.url);
  await window.page.goto(`/es/entrar#${hub.signInCode(scope, { office: OFFICE })}`);
  await window.page.getByRole('heading', { name: 'Entraste como' }).waitFor();
  await window.page.goto(path);
  return window;
}

/** All by the same key of the province. */
async function publish(plugin: Promise<Plugin>): Promise<void> {
  const one = await publishPlugin(hub, await plugin, published[0]?.pair);
  published.push(one);
  expect(one.steps.at(-1)).toEqual({ data: { publishPlugin: { problems: [] } } });
}

async function decide(page: Page, button: string, confirm: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByLabel('Motivo').fill(reason);
  await page.getByRole('button', { name: confirm }).click();
}

const history = (page: Page) => page.getByRole('region', { name: 'Historia' });

const programmes = async () =>
  (await hub.query('{ jurisdiction(id: "AR-M") { mendozaPresupuestoProgramas { id } } }')).data?.[
    'jurisdiction'
  ];

async function told() {
  const { data } = await hub.query(
    '{ plugin(id: "mendoza-presupuesto") { state version trust history(first: 1) { edges { node { state actor reason } } } } }',
  );
  const { history: steps, ...plugin } = (data as { readonly plugin: Told }).plugin;
  return { ...plugin, ...steps.edges[0]?.node };
}

interface Told {
  readonly history: { readonly edges: readonly { readonly node: object }[] };
}

describe('the directory of plugins', () => {
  it('explains what a plugin is where there is none, and leads to what one can do', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/complementos');
    await page.getByText('Todavía no hay complementos').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'conectar un portal' }).waitFor();
    await page.goto('/es/complementos/ninguno');
    await page.getByText('Este nodo no tiene un complemento que se llame «ninguno».').waitFor();
    expect(window.faults).toEqual([]);
  });

  it('shows an administrator first what waits, and approves it for everybody', async () => {
    await publish(budgetPlugin('1.0.0'));
    await using window = await openAs('administrator', '/es/complementos');
    const { page } = window;
    const waiting = page.getByRole('region', { name: 'Esperan una decisión' });
    await waiting.getByText('versión 1.0.0').waitFor();
    await waiting.getByRole('link', { name: 'Presupuesto de Mendoza' }).click();
    await page.getByText('No es parte del grafo: no se le pregunta nada.').waitFor();
    await page.getByRole('button', { name: 'Aprobar la versión 1.0.0' }).click();
    await page.getByText('Entra en el grafo enseguida').waitFor();
    await page.getByLabel('Oficial').check();
    await page.getByLabel('Motivo').fill('Lo firma la provincia');
    await page.getByRole('button', { name: 'Sí, aprobar' }).click();
    await page.getByRole('status').getByText('Listo: la versión 1.0.0 es parte del grafo.').waitFor();
    await history(page).getByText('Lo firma la provincia').waitFor();
    await page.getByText('Es la publicación oficial de su jurisdicción.').waitFor();
    expect(await programmes()).toEqual({ mendozaPresupuestoProgramas: [{ id: '1.0.0' }] });
    expect(await told()).toEqual({
      state: 'ACTIVE',
      version: '1.0.0',
      trust: 'OFFICIAL',
      actor: OFFICE,
      reason: 'Lo firma la provincia',
    });
    expect(window.faults).toEqual([]);
  });

  it('tells everybody whose it is, how it answers from real calls, what it may do and what happened', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/en/plugins');
    await page.getByRole('link', { name: 'Budget of Mendoza' }).click();
    await page.getByRole('heading', { level: 1, name: 'Budget of Mendoza' }).waitFor();
    await page.getByText('Lo firma la provincia').waitFor();
    await page.getByText('Queries in the last five minutes: 1; failed: 0%.').waitFor();
    for (const text of [
      'The budget by programme.',
      'CC-BY-4.0',
      'Dirección de Presupuesto',
      'datos@presupuesto.example',
      'It adds its own data to what already exists: Jurisdiction.',
      'Lo firma la provincia',
    ])
      await page.getByText(text).first().waitFor();
    expect(await page.getByRole('link', { name: 'presupuesto.example' }).getAttribute('rel')).toContain(
      'noreferrer',
    );
    expect(await page.getByRole('heading', { name: 'Decide' }).count()).toBe(0);
    expect(window.faults).toEqual([]);
  });

  it('gives what it shows as files, all of it', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    const rows: (readonly string[])[] = [];
    for (const path of ['/es/complementos', PAGE]) {
      await page.goto(path);
      await page.getByText('95 las responde').waitFor();
      for (const link of await page.getByRole('link', { name: 'Bajar como CSV' }).all()) {
        const response = await fetch(new URL((await link.getAttribute('href')) ?? '', hub.url));
        expect(response.status).toBe(200);
        rows.push((await response.text()).trim().split('\r\n'));
      }
    }
    expect(rows.map(([header = '', ...others]) => [header.split(',')[0], others.length])).toEqual([
      ['id', 1],
      ['plugin.id', 2],
    ]);
  });

  it('suspends with a reason that stands in the history, and resumes', async () => {
    await using window = await openAs('administrator');
    const { page } = window;
    await page.getByRole('button', { name: 'Suspender' }).click();
    await page.getByRole('button', { name: 'Sí, suspender' }).click();
    await page.getByText('Escribí el motivo.').waitFor();
    await page.getByLabel('Motivo').fill('Da cifras de otro año');
    await page.getByRole('button', { name: 'Sí, suspender' }).click();
    await page.getByText('Listo: el complemento está suspendido').waitFor();
    await history(page).getByText('Da cifras de otro año').waitFor();
    expect(
      (await hub.query('{ jurisdiction(id: "AR-M") { mendozaPresupuestoProgramas { id } } }')).errors,
    ).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'GRAFO_DOCUMENT_INVALID' }),
      }),
    ]);
    expect(await told()).toMatchObject({
      state: 'SUSPENDED',
      reason: 'Da cifras de otro año',
      actor: OFFICE,
    });
    await decide(page, 'Reanudar', 'Sí, reanudar', 'Las corrigieron');
    await page.getByText('Listo: el complemento volvió al grafo.').waitFor();
    await history(page).getByText('Las corrigieron').waitFor();
    expect(await programmes()).toEqual({ mendozaPresupuestoProgramas: [{ id: '1.0.0' }] });
    expect(window.faults).toEqual([]);
  });

  it('approves a version that asks for more, and goes back to the one before', async () => {
    await publish(budgetPlugin('1.1.0', true));
    await using window = await openAs('administrator');
    const { page } = window;
    const deciding = page.getByRole('region', { name: 'Decidir' });
    await deciding.getByText('Deja escribir en su propio servicio: mendozaPresupuestoProponer.').waitFor();
    await decide(page, 'Aprobar la versión 1.1.0', 'Sí, aprobar', 'Suma propuestas');
    await page.getByText('Listo: la versión 1.1.0').waitFor();
    expect(await programmes()).toEqual({ mendozaPresupuestoProgramas: [{ id: '1.1.0' }] });
    await page.getByRole('button', { name: 'Volver a una versión anterior' }).click();
    expect(await page.getByLabel('A qué versión').locator('option').allTextContents()).toEqual(['1.0.0']);
    await page.getByLabel('Motivo').fill('La nueva tarda');
    await page.getByRole('button', { name: 'Sí, volver' }).click();
    await page.getByText('Listo: el complemento responde con la versión 1.0.0.').waitFor();
    expect(await programmes()).toEqual({ mendozaPresupuestoProgramas: [{ id: '1.0.0' }] });
    expect(await told()).toMatchObject({ state: 'ROLLED_BACK', trust: 'OFFICIAL', reason: 'La nueva tarda' });
    expect(window.faults).toEqual([]);
  });

  it('rejects a version with a reason, and what answers goes on', async () => {
    await publish(budgetPlugin('1.2.0', true));
    await using window = await openAs('administrator');
    const { page } = window;
    await decide(page, 'Rechazar la versión 1.2.0', 'Sí, rechazar', 'Todavía no');
    await page.getByText('Listo: la versión 1.2.0 quedó rechazada.').waitFor();
    await history(page).getByText('Todavía no').waitFor();
    expect(await programmes()).toEqual({ mendozaPresupuestoProgramas: [{ id: '1.0.0' }] });
  });

  it('says why nothing was done where somebody else was faster, and shows what it is now', async () => {
    await using window = await openAs('administrator');
    const { page } = window;
    await page.getByRole('button', { name: 'Suspender' }).click();
    await page.getByLabel('Motivo').fill('Por las dudas');
    await published[0]?.decide('suspendPlugin', { id: 'mendoza-presupuesto', reason: 'Antes' });
    await page.getByRole('button', { name: 'Sí, suspender' }).click();
    await page.getByRole('alert').getByText('Su estado cambió mientras tanto').waitFor();
    await history(page).getByText('Antes').waitFor();
    expect(await page.getByLabel('Motivo').inputValue()).toBe('Por las dudas');
    expect(window.faults).toEqual([]);
  });

  it('shows an editor of the place what an editor may decide, and to others nothing', async () => {
    const buttons = async (scope: string) => {
      await using window = await openAs(scope);
      await history(window.page).getByText('Antes').waitFor();
      await window.page.getByText('No es parte del grafo').waitFor();
      return await window.page.getByRole('main').locator('.deciding button').allTextContents();
    };
    const own = ['Volver a una versión anterior', 'Retirar'];
    expect(await buttons('editor:AR-M')).toEqual(own);
    expect(await buttons('editor:AR')).toEqual(own);
    expect(await buttons('maintainer:mendoza-presupuesto')).toEqual(own);
    for (const scope of ['editor:AR-J', 'editor:AR-M:500007', 'reader'])
      expect(await buttons(scope)).toEqual([]);
  });

  it('keeps what was written where the session ends meanwhile, and says so', async () => {
    await using window = await openAs('editor:AR-M');
    const { page } = window;
    await page.getByRole('button', { name: 'Retirar' }).click();
    await page.getByLabel('Motivo').fill('Ya no se mantiene');
    hub.keys.local.revoke();
    await page.getByRole('button', { name: 'Sí, retirar' }).click();
    await page.getByText('Tu sesión terminó: ahora ves').waitFor();
    await page.getByRole('alert').getByText('Entrá de nuevo y decidí otra vez.').waitFor();
    expect(await page.getByLabel('Motivo').inputValue()).toBe('Ya no se mantiene');
    expect(await told()).toMatchObject({ state: 'SUSPENDED' });
  });

  it('retires for an editor of the place', async () => {
    await using window = await openAs('editor:AR-M');
    const { page } = window;
    await decide(page, 'Retirar', 'Sí, retirar', 'Ya no se mantiene');
    await page.getByText('Listo: el complemento está retirado.').waitFor();
    expect(await told()).toMatchObject({ state: 'RETIRED', reason: 'Ya no se mantiene' });
    expect(window.faults).toEqual([]);
  });
});

describe('a plugin whose texts would take over a page', () => {
  it('is text and never more, to everybody and to who decides of it', async () => {
    await publish(hostilePlugin());
    await using window = await openAs('administrator', '/es/complementos');
    const { page } = window;
    await page.getByRole('region', { name: 'Esperan' }).getByRole('link', { name: SCRIPT }).click();
    await page.getByRole('heading', { level: 1, name: SCRIPT }).waitFor();
    await decide(page, 'Aprobar la versión 1.0.0', 'Sí, aprobar', SCRIPT);
    await history(page).getByText(SCRIPT).waitFor();
    expect(await page.title()).toBe(`${SCRIPT} · Grafo Abierto`);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(window.faults).toEqual([]);
  });

  it('is found by the search, which leads to its page and not out of the hub', async () => {
    const found = async () =>
      (await hub.query('{ search(text: "onerror", where: { type: ["Plugin"] }) { totalCount } }')).data;
    await expect.poll(found, { timeout: 60_000 }).toEqual({ search: { totalCount: 1 } });
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/buscar?q=onerror&type=Plugin');
    await page.locator('.results .title').getByRole('link', { name: SCRIPT }).click();
    await page.getByRole('heading', { level: 1, name: SCRIPT }).waitFor();
    expect(page.url()).toBe(`${hub.url}/es/complementos/mendoza-wells`);
    expect(window.faults).toEqual([]);
  });
});

describe('the generations of the graph', () => {
  it('are shown to everybody, and an administrator goes back to one, and back again', async () => {
    const served = async () => {
      const { data } = await hub.query('{ supergraph { generation subgraphs { name } } }');
      return (data as { supergraph: { generation: number; subgraphs: { name: string }[] } }).supergraph;
    };
    const { generation } = await served();
    await using window = await openAs('administrator', '/es/estado');
    const { page } = window;
    await page.getByText('Las últimas diez generaciones').click();
    await page
      .getByRole('listitem')
      .filter({ hasText: `Generación ${generation}Con mendoza-wells` })
      .waitFor();
    const csv = page.getByRole('group').getByRole('link', { name: 'Bajar como CSV' });
    const file = await fetch(new URL((await csv.getAttribute('href')) ?? '', hub.url));
    expect((await file.text()).trim().split('\r\n')).toHaveLength(Math.min(generation, 10) + 1);
    const back = page.getByRole('button', { name: `Volver a la generación ${generation - 1}` });
    await back.click();
    await page.getByText('los que no estaban quedan suspendidos').waitFor();
    await page.getByLabel('Motivo').fill('Era demasiado pronto');
    await page.getByRole('button', { name: 'Sí, volver' }).click();
    await page
      .getByText(`Listo: el grafo volvió a los complementos de la generación ${generation - 1}.`)
      .waitFor();
    expect((await served()).subgraphs.map(({ name }) => name)).not.toContain('mendoza-wells');
    await page.getByRole('button', { name: `Volver a la generación ${generation}`, exact: true }).click();
    await page.getByLabel('Motivo').fill('Ya está');
    await page.getByRole('button', { name: 'Sí, volver' }).click();
    await page
      .getByText(`Listo: el grafo volvió a los complementos de la generación ${generation}.`)
      .waitFor();
    expect((await served()).subgraphs.map(({ name }) => name)).toContain('mendoza-wells');
    await page.goto('/es/complementos/mendoza-wells');
    await history(page).getByText('Era demasiado pronto').waitFor();
    await history(page).getByText('Ya está').waitFor();
    expect(window.faults).toEqual([]);
  });
});

describe('each page of plugins', () => {
  it.each([
    ['/es/estado', 'Versión de los datos'],
    ['/en/plugins/mendoza-wells', 'Decide'],
  ])('%s is fit for everybody also while one decides there', async (path, heading) => {
    await using window = await openAs('administrator', path);
    const { page } = window;
    await page.getByRole('heading', { name: heading }).waitFor();
    await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
    const closed = page.getByText('Las últimas diez generaciones');
    if (await closed.count()) await closed.click();
    await page
      .getByRole('button', { name: /^Suspend|^Volver a la generación/ })
      .first()
      .click();
    expect(await unfitness(page)).toEqual([]);
    expect(window.faults).toEqual([]);
  });

  it('says in one sentence that the registry does not answer', async () => {
    hub.kill('hub');
    await using window = await openPage(browser, hub.url);
    for (const [path, what] of [
      ['/es/complementos', 'parte'],
      ['/es/complementos/mendoza-wells', 'página'],
    ] as const) {
      await window.page.goto(path);
      await window.page.getByText(`Esta ${what} no responde ahora`).first().waitFor();
    }
    hub.revive('hub');
    await window.page.getByRole('button', { name: 'Probar de nuevo' }).first().click();
    await window.page.getByRole('heading', { level: 1, name: SCRIPT }).waitFor();
    expect(window.faults).toEqual([]);
  });
});
