/** A province's official connects a portal or a table, and an administrator approves it, each in a browser. */
import { readFile } from 'node:fs/promises';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import { DEMO_PROVINCES, type PortalSimulator, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BriskClock } from './journeys/brisk-clock.js';
import { openBrowser } from './open-browser.js';
import { openPage } from './open-page.js';
import { unfitness } from './unfitness.js';

const TEMPLATE = new URL('../../plugins/connectors/templates/datasets.csv', import.meta.url);

let simulator: PortalSimulator;
let hub: TestHub;
let browser: Browser;

beforeAll(async () => {
  const province = DEMO_PROVINCES.mendoza;
  simulator = await startPortalSimulator({
    portals: [
      { id: 'datos', software: 'ckan', province, datasets: 12 },
      ...['other', 'es', 'en'].map((id) => ({
        id,
        software: 'ckan' as const,
        province,
        datasets: 4,
      })),
      { id: 'page', software: 'ckan', province, datasets: 3 },
      { id: 'dead', software: 'ckan', province, datasets: 3 },
    ],
  });
  simulator.setFault('page', 'maintenance-page');
  simulator.setFault('dead', 'dead-dns');
  const say = () => undefined;
  const clock = new BriskClock(0);
  const { origins: localOrigins, resolveHost } = simulator;
  const starting = startTestHub([], {
    sharedPostgresUrl: inject('postgresUrl'),
    outside: {
      clock,
      log: { info: say, error: say },
      openHttp: (options) => createGuardedHttp({ ...options, clock, localOrigins, resolveHost }),
    },
  });
  [hub, browser] = await Promise.all([starting, openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await hub?.close();
  await simulator?.[Symbol.asyncDispose]();
});

async function showAddress(page: Page, address: string): Promise<void> {
  await page.goto('/es/conectar');
  await page.getByLabel('Dirección', { exact: true }).fill(address);
  await page.getByRole('button', { name: 'Mirar qué hay' }).click();
}

async function fillOwner(page: Page): Promise<void> {
  await page.getByLabel('Nombre', { exact: true }).fill('Juana Pérez');
  await page.getByLabel('Oficina').fill('Modernización');
  await page.getByLabel('Correo electrónico').fill('juana@municipio.example');
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`/es/entrar#${hub.signInCode('administrator', { office: 'Administración' })}`);
  await page.getByRole('heading', { name: 'Entraste como Administración' }).waitFor();
  await page.goto('/es/revisar');
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

describe('a province’s official', () => {
  it('connects a portal from its address alone, and sees its data once an administrator has approved it', async () => {
    await using window = await openPage(browser, hub.url, { width: 320 });
    const { page } = window;
    await showAddress(page, simulator.url('datos'));
    await heading(page, 'Esto es lo que encontramos').waitFor();
    await page.getByText('CKAN 2.9.5').waitFor();
    expect(await page.locator('.list.two > li').count()).toBe(10);
    expect(await page.getByRole('heading', { name: 'Qué conviene mejorar' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Seguir' }).click();
    await heading(page, '¿De quién es?').waitFor();
    await page.getByRole('button', { name: 'Enviar para que lo aprueben' }).click();
    // Everything that is missing at once, and the focus on the summary.
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: 'Elegí de qué provincia es.' }).click();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('province');
    await page.getByLabel('Provincia').selectOption({ label: 'Mendoza' });
    await page.getByLabel('Gobierno local').selectOption('AR-M:500007');
    await fillOwner(page);
    await page.getByLabel('Cómo se llama el portal').fill('Datos de la capital');
    // Nothing is lost on the way back.
    await page.getByRole('button', { name: 'Volver' }).click();
    await page.getByRole('button', { name: 'Seguir' }).click();
    expect(await page.getByLabel('Correo electrónico').inputValue()).toBe('juana@municipio.example');
    await page.getByRole('button', { name: 'Enviar para que lo aprueben' }).click();
    await heading(page, 'Recibimos tu portal').waitFor();
    expect(await page.getByLabel('Enlace para seguirlo').inputValue()).toBe(page.url());

    await using desk = await openPage(browser, hub.url);
    await signIn(desk.page);
    const waiting = desk.page.getByRole('article', { name: 'Datos de la capital' });
    await waiting.getByText('juana@municipio.example').waitFor();
    await keepsWhatWasWritten();
    await signIn(desk.page);
    await waiting.getByRole('button', { name: 'Aprobar' }).click();
    await waiting.getByRole('link', { name: 'Escribí el motivo.' }).waitFor();
    await waiting.getByLabel('Motivo').fill('Es el portal oficial');
    await waiting.getByRole('button', { name: 'Aprobar' }).click();
    await desk.page.getByText('Aprobaste «Datos de la capital».').waitFor();
    await waiting.waitFor({ state: 'detached' });
    expect(desk.faults).toEqual([]);

    await heading(page, 'Tu portal está en el grafo').waitFor();
    await page.getByText('Conjuntos de datos que ya se ven: 12.').waitFor();
    await page.getByRole('link', { name: 'Ver la página de Mendoza' }).click();
    await heading(page, 'Mendoza').waitFor();
    expect(page.url()).toBe(`${hub.url}/es/jurisdicciones/AR-M%3A500007`);
    const portals = page.locator('.list .title');
    await portals.getByRole('link', { name: 'Datos de la capital', exact: true }).waitFor();
    const { data } = await hub.query(
      '{ jurisdiction(id: "AR-M:500007") { datasets(first: 6, orderBy: MODIFIED_DESC) { totalCount edges { node { title } } } } }',
    );
    const told = data as unknown as Datasets;
    expect(told.jurisdiction.datasets.totalCount).toBe(12);
    for (const { node } of told.jurisdiction.datasets.edges)
      await page.getByText(node.title, { exact: true }).first().waitFor();
    expect(window.faults).toEqual([]);
  });

  it('connects a table from the template, and reads why where it is rejected', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/conectar');
    await page.getByLabel('Tengo una planilla').check();
    await page.getByRole('button', { name: 'Mirar qué hay' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Elegí la planilla.' }).waitFor();
    const template = await page.getByRole('link', { name: 'Bajar la plantilla' }).getAttribute('href');
    const served = await (await fetch(new URL(template ?? '', hub.url))).text();
    expect(served).toBe(await readFile(TEMPLATE, 'utf8'));
    const buffer = Buffer.from(served);
    await page
      .getByLabel('Planilla', { exact: true })
      .setInputFiles({ name: 'datos.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Mirar qué hay' }).click();
    await page.getByText('Compras adjudicadas 2025', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Seguir' }).click();
    await page.getByLabel('Cómo se llama el portal').fill('Planilla de San Juan');
    await page.getByLabel('Provincia').selectOption({ label: 'San Juan' });
    await fillOwner(page);
    await page.getByRole('button', { name: 'Enviar para que lo aprueben' }).click();
    await heading(page, 'Recibimos tu portal').waitFor();

    await using desk = await openPage(browser, hub.url);
    await signIn(desk.page);
    const waiting = desk.page.getByRole('article', { name: 'Planilla de San Juan' });
    await waiting.getByText('Planilla que se subió: datos.csv').waitFor();
    await waiting.getByLabel('Motivo').fill('Es el ejemplo de la plantilla');
    await waiting.getByRole('button', { name: 'Rechazar' }).click();
    await desk.page.getByText('Rechazaste «Planilla de San Juan».').waitFor();
    await heading(page, 'La administración no lo aprobó').waitFor();
    await page.getByText('Es el ejemplo de la plantilla').waitFor();
    await isAskedNoMore(page.url());
    expect([...window.faults, ...desk.faults]).toEqual([]);
  });

  it.each([
    ['a page that is no portal', () => simulator.url('page'), 'pero no un portal de datos que sepamos leer'],
    ['a portal that is dead', () => simulator.url('dead'), 'no existe'],
    ['an address within a network', () => '10.0.0.1', 'no es una dirección pública de internet'],
  ])('reads in words why nothing could be read of %s, and keeps what they wrote', async (...given) => {
    const [, address, words] = given;
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await showAddress(page, address());
    await heading(page, 'No pudimos leerlo').waitFor();
    expect(await page.getByRole('main').getByRole('status').textContent()).toContain(words);
    await page.getByRole('button', { name: 'Cambiar la dirección o la planilla' }).click();
    expect(await page.getByLabel('Dirección', { exact: true }).inputValue()).toBe(address());
    expect(window.faults).toEqual([]);
  });

  it('is led to a portal that is there already', async () => {
    await using window = await openPage(browser, hub.url);
    await showAddress(window.page, 'datosabiertos.mendoza.gov.ar');
    await heading(window.page, 'Ese portal ya está acá').waitFor();
    await window.page.getByRole('link', { name: /en la página de Mendoza/ }).click();
    await heading(window.page, 'Mendoza').waitFor();
    expect(window.faults).toEqual([]);
  });
});

/** What was decided stays as it is. */
async function isAskedNoMore(address: string): Promise<void> {
  await using window = await openPage(browser, hub.url);
  const { page } = window;
  await page.clock.install();
  await page.goto(address);
  await heading(page, 'La administración no lo aprobó').waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? request.url()));
  await page.clock.runFor(60_000);
  expect(asked).toEqual([]);
}

/** In a window of its own, whose session ends while the reason is written. */
async function keepsWhatWasWritten(): Promise<void> {
  await using window = await openPage(browser, hub.url);
  await signIn(window.page);
  const waiting = window.page.getByRole('article', { name: 'Datos de la capital' });
  await waiting.getByLabel('Motivo').fill('Es el portal oficial');
  hub.keys.local.revoke();
  await waiting.getByRole('button', { name: 'Aprobar' }).click();
  await window.page.getByText('Tu sesión terminó').waitFor();
  await waiting.getByRole('alert').waitFor();
  expect(await waiting.getByLabel('Motivo').inputValue()).toBe('Es el portal oficial');
}

interface Datasets {
  readonly jurisdiction: {
    readonly datasets: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: { readonly title: string } }[];
    };
  };
}

describe('each step', () => {
  const WORDS = {
    es: {
      path: '/es/conectar',
      look: 'Mirar qué hay',
      address: 'Dirección',
      found: 'Esto es lo que encontramos',
      go: 'Seguir',
      send: 'Enviar para que lo aprueben',
    },
    en: {
      path: '/en/connect',
      look: 'See what is there',
      address: 'Address',
      found: 'This is what we found',
      go: 'Continue',
      send: 'Send it for approval',
    },
  };

  it.each(['es', 'en'] as const)(
    'is fit for everybody, also with something to correct: %s',
    async (language) => {
      const words = WORDS[language];
      await using window = await openPage(browser, hub.url);
      const { page } = window;
      await page.goto(words.path);
      await page.getByRole('button', { name: words.look }).click();
      await page.getByRole('alert').waitFor();
      expect(await unfitness(page)).toEqual([]);
      await page.getByLabel(words.address, { exact: true }).fill(simulator.url(language));
      await page.getByRole('button', { name: words.look }).click();
      await heading(page, words.found).waitFor();
      expect(await unfitness(page)).toEqual([]);
      await page.getByRole('button', { name: words.go }).click();
      await page.getByRole('button', { name: words.send }).click();
      await page.getByRole('alert').waitFor();
      expect(await unfitness(page)).toEqual([]);
      expect(window.faults).toEqual([]);
    },
  );

  it('says so where the part of the graph that takes it does not answer, and loses nothing', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    hub.kill('catalog');
    await showAddress(page, simulator.url('other'));
    await page.getByRole('alert').getByText('El nodo no pudo tomar el pedido.').waitFor();
    expect(await page.getByLabel('Dirección', { exact: true }).inputValue()).toBe(simulator.url('other'));
    hub.revive('catalog');
    await expect
      .poll(
        async () => {
          const button = page.getByRole('button', { name: 'Mirar qué hay' });
          if ((await button.count()) > 0) await button.click();
          return heading(page, 'Esto es lo que encontramos').count();
        },
        { timeout: 30_000, interval: 500 },
      )
      .toBe(1);
    expect(window.faults).toEqual([]);
  });
});

describe('the page for the administration', () => {
  it('asks those to sign in who have not, and tells those whose right does not reach', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/revisar');
    await page.getByRole('main').getByRole('link', { name: 'Entrar' }).waitFor();
    await page.goto(`/es/entrar#${hub.signInCode('editor:AR-M')}`);
    await page.getByRole('heading', { name: /Entraste/ }).waitFor();
    await page.goto('/es/revisar');
    await page.getByText('Tu permiso no alcanza').waitFor();
    expect(window.faults).toEqual([]);
  });
});
