/** Signing in with an account of an OpenID issuer, in a browser: to the issuer, back, and on where one was. */
import { fileURLToPath } from 'node:url';
import type { Hub } from '@grafo-abierto/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClientHub } from '../e2e/sign-in/open-client-hub.js';
import { openIssuer, type TestIssuer } from '../e2e/sign-in/open-issuer.js';
import { openBrowser } from './open-browser.js';
import { openPage } from './open-page.js';

const CONSOLE = fileURLToPath(new URL('../../gateway/console/dist', import.meta.url));

let issuer: TestIssuer;
let other: TestIssuer;
let hub: Hub;
let browser: Browser;

beforeAll(async () => {
  [issuer, other] = await Promise.all([openIssuer(), openIssuer()]);
  [hub, browser] = await Promise.all([openClientHub([issuer, other], CONSOLE), openBrowser()]);
  for (const each of [issuer, other]) each.register(hub.url);
});

afterAll(async () => {
  await browser?.close();
  await hub?.close();
  for (const each of [issuer, other]) await each?.[Symbol.asyncDispose]();
});

const host = () => new URL(issuer.url).host;

describe('the button of the issuer', () => {
  it('leads to it and back to the page where the person was, signed in, with nothing in the address', async () => {
    await using window = await openPage(browser, hub.url);
    const { page, faults } = window;
    await page.goto('/es/nada?x=1');
    await page.getByRole('link', { name: 'Entrar', exact: true }).click();
    await page.getByRole('button', { name: `Entrar con ${host()}` }).click();
    await page.getByRole('heading', { name: 'Esta página no existe' }).waitFor();
    expect(page.url()).toBe(`${hub.url}/es/nada?x=1`);
    await page.getByRole('link', { name: 'Dirección de Gobierno Abierto' }).click();
    await page.getByText('Administrás el nodo').waitFor();
    await page.getByText('Ana Pérez').waitFor();
    expect(new Set(faults.map((fault) => new URL(fault.replace('asked ', '')).origin))).toEqual(
      new Set([issuer.url]),
    );
  });

  it('is one of as many as there are issuers, each with its own', async () => {
    await using window = await openPage(browser, hub.url);
    const { page, faults } = window;
    await page.goto('/en/sign-in');
    await page.getByRole('button', { name: `Sign in at ${new URL(other.url).host}` }).click();
    await page.getByRole('heading', { name: 'You signed in as Dirección de Gobierno Abierto' }).waitFor();
    expect(new Set(faults.map((fault) => new URL(fault.replace('asked ', '')).origin))).toEqual(
      new Set([other.url]),
    );
  });

  it('leads back with a sentence where the issuer lets nobody in', async () => {
    issuer.person = null;
    await using window = await openPage(browser, hub.url);
    await window.page.goto('/en/sign-in');
    await window.page.getByRole('button', { name: `Sign in at ${host()}` }).click();
    await window.page.getByRole('alert').getByText('did not let you in (access_denied)').waitFor();
    issuer.person = 'ana';
    expect(window.page.url()).toBe(`${hub.url}/en/sign-in`);
  });

  it('tells in the language of the browser that a return is of nobody who began', async () => {
    await using window = await openPage(browser, hub.url, { locale: 'en-GB' });
    await window.page.goto('/signed-in?state=x&code=y');
    await window.page.getByRole('alert').waitFor();
    expect(window.page.url()).toBe(`${hub.url}/en/sign-in`);
  });

  it('signs nobody in whom somebody else has sent back', async () => {
    await using mallory = await openPage(browser, hub.url);
    const back = mallory.page.waitForRequest((request) => request.url().startsWith(`${hub.url}/signed-in`));
    await mallory.page.route(/\/signed-in/, (route) => route.abort());
    await mallory.page.goto('/es/entrar');
    await mallory.page.getByRole('button', { name: `Entrar con ${host()}` }).click();
    const trap = (await back).url();
    await using victim = await openPage(browser, hub.url);
    await victim.page.goto(trap);
    await victim.page.getByRole('alert').getByText('es de otro navegador').waitFor();
    expect(await victim.page.getByRole('link', { name: 'Entrar', exact: true }).count()).toBe(1);
  });
});
