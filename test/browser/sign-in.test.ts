/** Signing in to the console, as an administrator and as an editor do it, in a browser. */
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './open-browser.js';
import { openPage } from './open-page.js';

let hub: TestHub;
let browser: Browser;

beforeAll(async () => {
  const starting = startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
  [hub, browser] = await Promise.all([starting, openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

const OFFICE = 'Dirección de Gobierno Abierto';
const administrator = () => hub.signInCode('administrator', { office: OFFICE });
/** Chromium itself tells of each answer that is a refusal. */
const refusal = (status: number) => expect.stringContaining(`status of ${status}`);

async function paste(page: Page, token: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Token' }).fill(token);
  await page.getByRole('button', { name: 'Entrar con el token' }).click();
}

describe('the address that a start shows', () => {
  it('signs the administrator in, once, and stays neither in the address nor in the history', async () => {
    const code = administrator();
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    const asked: (string | undefined)[] = [];
    page.on('request', (request) => asked.push(request.headers()['authorization']));
    await page.goto(`/es/entrar#${code}`);
    await page.getByRole('heading', { name: `Entraste como ${OFFICE}` }).waitFor();
    await page.getByText('Administrás el nodo').waitFor();
    expect(page.url()).toBe(`${hub.url}/es/entrar`);
    expect(await page.evaluate<number>('history.length')).toBe(2);
    await page.getByRole('link', { name: 'Estado', exact: true }).click();
    await page.getByText('Generación 1, publicada').waitFor();
    expect(asked.filter((each) => each?.startsWith('Bearer ')).length).toBeGreaterThan(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(window.faults).toEqual([]);
    await using other = await openPage(browser, hub.url);
    await other.page.goto(`/es/entrar#${code}`);
    await other.page.getByText('Ya se usó, venció, o es de otro navegador.').waitFor();
    expect(await other.page.getByRole('link', { name: 'Entrar', exact: true }).count()).toBe(1);
    expect(other.faults).toEqual([refusal(403)]);
  });

  it('is a session of its tab, which outlives a reload and not the tab', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(`/en/sign-in#${administrator()}`);
    await page.getByRole('heading', { name: 'You signed in as' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'You signed in as' }).waitFor();
    const other = await page.context().newPage();
    await other.goto('/en/sign-in');
    await other.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'If you started this hub' }).waitFor();
    expect(await page.evaluate('JSON.stringify({ ...sessionStorage })')).not.toContain('grafo-session');
    expect(window.faults).toEqual([]);
  });
});

describe('a token that an editor has', () => {
  it('is pasted, leads back to where the editor was, and says what it is for', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/jurisdicciones/AR-M?x=1');
    await page.getByRole('link', { name: 'Entrar', exact: true }).click();
    await paste(page, ` ${await hub.token('editor:AR-M', { office: OFFICE, name: 'Ana Pérez' })}\n`);
    await page.getByRole('heading', { level: 1, name: 'Mendoza' }).waitFor();
    expect(page.url()).toBe(`${hub.url}/es/jurisdicciones/AR-M?x=1`);
    await page.getByRole('link', { name: OFFICE }).click();
    await page.getByText('Editás lo de Mendoza').waitFor();
    expect(await page.getByText('Ana Pérez').count()).toBe(1);
    expect(window.faults).toEqual([]);
  });

  it('is refused in a sentence where it is none', async () => {
    await using window = await openPage(browser, hub.url);
    await window.page.goto('/es/entrar');
    await window.page.getByRole('button', { name: 'Entrar con el token' }).click();
    await window.page.getByText('Pegá el token.').waitFor();
    await paste(window.page, 'una contraseña');
    await window.page.getByRole('alert').getByText('Esto no es un token de este nodo.').waitFor();
    expect(window.faults).toEqual([refusal(401)]);
  });
});

describe('a session that ends by itself', () => {
  it('is told in a sentence, and the page answers as it answers everybody', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/entrar');
    await paste(page, await hub.token('administrator', { office: OFFICE }));
    await page.getByRole('heading', { name: 'Entraste como' }).waitFor();
    hub.keys.local.revoke();
    await page.getByRole('link', { name: 'Estado', exact: true }).click();
    await page.getByText('Tu sesión terminó').waitFor();
    await page.getByText('Generación 1, publicada').waitFor();
    await page.getByRole('link', { name: 'Entrar de nuevo' }).click();
    await paste(page, await hub.token('administrator', { office: OFFICE }));
    await page.getByRole('heading', { level: 1, name: 'Estado de las fuentes' }).waitFor();
    await page.getByText('Tu sesión terminó').waitFor({ state: 'detached' });
    // Of each question that the page had asked at once.
    expect([...new Set(window.faults)]).toEqual([refusal(401)]);
  });
});
