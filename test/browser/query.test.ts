/** The page to write queries in: what is asked and answered there. */
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readOperation } from '../e2e/read-operation.js';
import { openBrowser } from './open-browser.js';
import { openPage } from './open-page.js';
import { addressOf, answerOf, textOf } from './query-page.js';
import { unfitness } from './unfitness.js';

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

const PLACE = 'query Place($id: ID!) {\n  jurisdiction(id: $id) { id }\n}';

describe('the query page', () => {
  it('is filled by its address, runs by keyboard, and lets the keyboard go on', async () => {
    const variables = { id: 'AR-M' };
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(addressOf(PLACE, variables));
    await page.getByRole('textbox', { name: 'Consulta', exact: true }).press('Control+Enter');
    expect(await answerOf(page)).toEqual({ data: { jurisdiction: { id: 'AR-M' } } });
    expect(JSON.parse(await textOf(page, 'variables'))).toEqual(variables);
    const focused = `document.activeElement.getAttribute('aria-label')`;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focused)).toBe('Variables, en JSON');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(focused)).toBe('Consulta');
    expect(window.faults).toEqual([]);
  });

  it('takes what is dictated in place of all that stands there, and what is composed in an empty place', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/consultar?example=province-page');
    const editor = page.getByRole('textbox', { name: 'Consulta', exact: true });
    await editor.press('Control+a');
    await page.keyboard.insertText('{ sdgGoals { number } }');
    await expect.poll(() => textOf(page, 'query')).toBe('{ sdgGoals { number } }');
    await page.goto('/es/consultar?example=province-page');
    await editor.press('Control+a');
    await editor.press('Delete');
    await expect.poll(() => textOf(page, 'query')).toBe('');
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await keyboard.send('Input.insertText', { text: '你好' });
    await expect.poll(() => textOf(page, 'query')).toBe('你好');
    expect(window.faults).toEqual([]);
  });

  it('begins with an example, each in the language of the page, whose address is its name until it is changed', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/en/query');
    await page.getByText('Examples (16)').click();
    await page.getByRole('link', { name: 'From an SDG to what is aligned with it' }).click();
    await expect.poll(() => textOf(page, 'query')).toContain('query Goal16');
    await page.getByRole('button', { name: 'Run' }).click();
    expect(await answerOf(page)).toEqual(await hub.query(readOperation('goal', 'EN')));
    expect(page.url()).toBe(`${hub.url}/en/query?example=goal`);

    await page.getByRole('textbox', { name: 'Query', exact: true }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('{ sdgGoals { number } }');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.url()).toContain('query=%7B+sdgGoals');
    const asked = await answerOf(page);
    expect(asked).toEqual(await hub.query('{ sdgGoals { number } }'));
    await page.reload();
    await expect.poll(() => textOf(page, 'query')).toBe('{ sdgGoals { number } }');
    await page.getByText('Examples (16)').click();
    await page.getByRole('link', { name: 'The map', exact: true }).click();
    await expect.poll(() => textOf(page, 'query')).toContain('query Map');
    await page.goBack();
    await expect.poll(() => textOf(page, 'query')).toBe('{ sdgGoals { number } }');
    expect(window.faults).toEqual([]);
  });

  it('gives a link to what is written, run or not', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(addressOf(PLACE, { id: 'ñ & "+"' }));
    await page.getByRole('button', { name: 'Copiar enlace' }).click();
    await page.getByText('Enlace copiado').waitFor();
    const link = new URL(await page.evaluate<string>('navigator.clipboard.readText()'));
    expect(Object.fromEntries(link.searchParams)).toEqual({
      query: PLACE,
      variables: '{"id":"ñ & \\"+\\""}',
    });
    expect(link.origin + link.pathname).toBe(`${hub.url}/es/consultar`);
  });

  it('tells what can be asked in the language of the page alone, and finds it by name', async () => {
    for (const [path, find, own, other] of [
      ['/es/consultar', 'Buscar un tipo o un campo', 'Una jurisdicción', 'A jurisdiction'],
      ['/en/query', 'Find a type or a field', 'A jurisdiction', 'Una jurisdicción'],
    ] as const) {
      await using window = await openPage(browser, hub.url);
      const { page } = window;
      await page.goto(path);
      await page.getByLabel(find).fill('jurisdiction');
      await page.getByRole('button', { name: 'Jurisdiction', exact: true }).click();
      await page.getByRole('heading', { name: 'Jurisdiction', exact: true }).waitFor();
      const text = await page.locator('.docs').innerText();
      expect(text.toLowerCase()).toContain(own.toLowerCase().split(' ')[1]);
      expect(text).not.toContain(other);
      await page.getByRole('button', { name: 'JurisdictionKind!' }).click();
      await page.getByText('LOCAL_GOVERNMENT', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Jurisdiction', exact: false }).first().click();
      await page.getByRole('heading', { name: 'Jurisdiction', exact: true }).waitFor();
      expect(window.faults).toEqual([]);
    }
  });

  it('shows what a dead source leaves of an answer, and says when the hub itself is away', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(addressOf('{ jurisdiction(id: "AR-M") { id initiatives { totalCount } } }'));
    await page.locator('.docs article').waitFor();
    hub.kill('initiatives');
    await page.getByRole('button', { name: 'Ejecutar' }).click();
    expect(await answerOf(page)).toMatchObject({
      data: { jurisdiction: { id: 'AR-M', initiatives: null } },
      errors: [{ extensions: { code: 'GRAFO_SUBGRAPH_UNAVAILABLE' } }],
    });
    hub.revive('initiatives');
    expect(window.faults).toEqual([]);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Ejecutar' }).click();
    await expect.poll(() => textOf(page, 'answer')).toContain('No pudimos llegar al nodo');
  });

  it('asks as who signed in, or with a token that is pasted beside the query, which enters no link', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    const codes = async () => {
      await page.getByRole('button', { name: 'Ejecutar' }).click();
      const { errors = [] } = (await answerOf(page)) as { errors?: { extensions: { code: string } }[] };
      return errors.map(({ extensions: { code } }) => code);
    };
    await page.goto(
      addressOf('{ jurisdiction(id: "AR-M") { datasets { edges { node { id rawRecord } } } } }'),
    );
    expect(await codes()).toEqual(['GRAFO_ACCESS_UNAUTHENTICATED']);
    await page.getByText('Encabezados, en JSON').click();
    const headers = JSON.stringify({ Authorization: `Bearer ${await hub.token('reader')}` });
    await page.evaluate(
      `document.querySelector('details .CodeMirror').CodeMirror.setValue(${JSON.stringify(headers)})`,
    );
    await expect.poll(codes).toEqual(['GRAFO_ACCESS_FORBIDDEN']);
    expect(page.url()).not.toContain('Bearer');
    const session = {
      token: await hub.token('editor:AR-M'),
      expiresAt: '2999-01-01T00:00:00Z',
      office: 'Oficina de datos',
      name: null,
      grants: [],
    };
    await page.evaluate(
      `sessionStorage.setItem('grafo-session', ${JSON.stringify(JSON.stringify(session))})`,
    );
    await page.reload();
    expect(await codes()).not.toContain('GRAFO_ACCESS_UNAUTHENTICATED');
    expect(window.faults.filter((fault) => !/status of 40[13]/.test(fault))).toEqual([]);
  });

  it('is where /graphiql leads to, with the query that it was given', async () => {
    await using window = await openPage(browser, hub.url, { locale: 'en-US' });
    await window.page.goto(`/graphiql?${new URLSearchParams({ query: '{ sdgGoals { id } }' })}`);
    await expect.poll(() => textOf(window.page, 'query')).toBe('{ sdgGoals { id } }');
    expect(new URL(window.page.url()).pathname).toBe('/en/query');
  });

  it('is fit for everybody also with an answer, and while it completes and warns', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/en/query?example=province-page');
    await page.locator('.docs article').waitFor();
    await page.locator('.run-bar button').first().click();
    await answerOf(page);
    const found = [...(await unfitness(page))];
    const look = async (state: string) =>
      found.push(...(await unfitness(page, [1280])).map((each) => `${state}: ${each}`));
    await page.locator('.of-query .cm-property').first().hover();
    await page.locator('.CodeMirror-info').waitFor();
    await look('pointing');
    await page.locator('.of-query [role=textbox]').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('{ jurisd');
    await page.locator('.CodeMirror-hints').waitFor();
    await page.locator('.CodeMirror-lint-mark').first().waitFor();
    await look('completing');
    await page.keyboard.press('Escape');
    await page.locator('.CodeMirror-lint-mark').first().hover();
    await page.locator('.CodeMirror-lint-tooltip').waitFor();
    await look('warning');
    expect(found).toEqual([]);
    expect(window.faults).toEqual([]);
  });
});
