/** What people take from the query page: files of rows, the answer, and code that asks the same. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './open-browser.js';
import { openPage } from './open-page.js';
import { addressOf, answerOf } from './query-page.js';

const run = promisify(execFile);

/** What runs the code of each kind, where it is installed. */
const PROGRAMS = [
  ['JavaScript', process.execPath, '--input-type=module', '--eval'],
  ['curl', 'sh', '-c'],
  ['Python', 'python3', '-c'],
] as const;

const isThere = (program: string) =>
  run(program === 'sh' ? 'curl' : program, ['--version']).then(
    () => true,
    () => false,
  );

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

async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

describe('the query page', () => {
  it('gives the rows as files, all of them, and the answer as it stands', async () => {
    const query =
      'query Names($kind: [JurisdictionKind!]) { jurisdictions(where: { kind: $kind }) { edges { node { id name(lang: ES) } } } }';
    const variables = { kind: ['PROVINCE'] };
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(addressOf(query, variables));
    await page.getByRole('button', { name: 'Ejecutar' }).click();
    const answer = await answerOf(page);
    for (const [button, options] of [
      ['CSV', 'format=csv'],
      ['Planilla', 'format=csv&excel=1'],
      ['NDJSON', 'format=ndjson'],
    ] as const) {
      const file = await download(page, button);
      const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) });
      expect(file.text).toBe(
        await (await fetch(`${hub.url}/export?${options}&${asked}`)).text().then(marked(options)),
      );
      expect(file.text.split('\n').length).toBeGreaterThan(23);
      await page.getByText(`El archivo ${file.name} está en tus descargas.`).waitFor();
    }
    const json = await download(page, 'JSON');
    expect(JSON.parse(json.text)).toEqual(answer);
    expect(window.faults).toEqual([]);
  });

  it('says in the language of the page why a query cannot be taken as rows, and lets a list be chosen', async () => {
    const query = '{ statistics(of: INITIATIVE, by: [YEAR]) { cells { count } excluded { status } } }';
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(addressOf(query));
    await page.getByRole('button', { name: 'CSV' }).click();
    await page.getByText('Esta consulta no se puede llevar como filas.').waitFor();
    expect(await page.locator('[role=status]', { hasText: 'no se puede' }).innerText()).toContain(
      'statistics.excluded',
    );
    await page.getByLabel('Las filas son de').fill('statistics.cells');
    const { text } = await download(page, 'CSV');
    const asked = new URLSearchParams({ query, rows: 'statistics.cells' });
    expect(text).toBe(await (await fetch(`${hub.url}/export?format=csv&${asked}`)).text());
    // The browser says of each refusal that it was one.
    expect(window.faults).toEqual([expect.stringContaining('status of 400')]);
  });

  it('gives code that asks the same of the hub', async () => {
    const query = `query Found($text: String!) {\n  # it's $HOME \\ "quoted" \`id\` \${x}\n  search(text: $text) { totalCount correctedText }\n}`;
    const variables = { text: `agua d'ñandú "$HOME" \\n \`id\`\n'''` };
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(addressOf(query, variables));
    await page.getByRole('button', { name: 'Ejecutar' }).click();
    const answer = await answerOf(page);
    const codeIn = async (name: string) => {
      await page.getByRole('radio', { name, exact: true }).check();
      return page.evaluate<string>(`document.querySelector('.code pre').textContent`);
    };
    for (const [name, program, ...options] of PROGRAMS) {
      if (!(await isThere(program))) continue;
      const { stdout } = await run(program, [...options, await codeIn(name)]);
      expect(JSON.parse(stdout), name).toEqual(answer);
    }
    expect(await codeIn('R')).toContain(variables.text.slice(0, 12));
    expect(window.faults).toEqual([]);
  });
});

/** `fetch` takes the mark at the beginning for itself. */
const marked = (options: string) => (text: string) => (options.includes('excel') ? `\uFEFF${text}` : text);
