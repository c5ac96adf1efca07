/** The pages of initiatives and organizations in a browser: they show what the graph answers, and no more than that. */
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './open-browser.js';
import { openPage } from './open-page.js';
import { MARKUP, PROJECTS, plantRichInitiative, RICH } from './rich-initiative.js';
import { sorted, timeline, titles, told } from './told-initiative.js';

let hub: TestHub;
let browser: Browser;

beforeAll(async () => {
  [hub, browser] = await Promise.all([
    startTestHub([], { sharedPostgresUrl: inject('postgresUrl') }),
    openBrowser(),
  ]);
  await plantRichInitiative(hub.databaseUrl);
});

afterAll(async () => {
  await browser?.close();
  await hub?.close();
});

const LATE = 'Esta parte no responde ahora';

describe('the page of an initiative', () => {
  it.each([
    ['AR0090', 'es'],
    ['AR0090', 'en'],
    ['AR0075', 'es'],
    [RICH, 'en'],
  ] as const)('%s shows in %s all that the graph answers', async (id, language) => {
    const expected = await told(hub, id, language === 'es' ? 'ES' : 'EN');
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(`/${language}/${language === 'es' ? 'iniciativas' : 'initiatives'}/${id}`);
    await page.getByRole('heading', { level: 1, name: expected.title }).waitFor();
    await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
    const names = expected.organizations.map(({ organization }) => organization.name);
    expect(sorted(await titles(page, 'organizations'))).toEqual(sorted(new Set(names)));
    const shown = page.locator('section[aria-labelledby="tags"] .timeline .title');
    const tags = (await shown.allTextContents()).flatMap((text) =>
      text.split(/, | y (?=[A-Z])| and (?=[A-Z])/),
    );
    expect(sorted(tags)).toEqual(sorted(expected.tagObservations.map(({ name, value }) => name ?? value)));
    const assessments = page.locator('section[aria-labelledby="assessments"] .timeline .title');
    expect(sorted(await assessments.allTextContents())).toEqual(
      sorted(expected.assessments.map(({ name }) => name)),
    );
    expect(await titles(page, 'milestones')).toEqual(expected.milestones.map(({ title }) => title));
    for (const { relatedId } of expected.related)
      await page.locator('section[aria-labelledby="related"]').getByText(relatedId).first().waitFor();
    const goals = await page.locator('section[aria-labelledby="goals"] .goal').allTextContents();
    expect(goals).toHaveLength(expected.sdgAlignments?.length ?? 0);
    for (const [at, { rationale, target }] of (expected.sdgAlignments ?? []).entries())
      for (const text of [rationale, `${target.code}: ${target.title}`, target.goal.name])
        expect(goals[at]).toContain(text);
    expect(window.faults).toEqual([]);
  });

  it('keeps every reading of tags and assessments, and tells the last from those before', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/iniciativas/AR0090');
    await page.getByRole('heading', { name: 'Historia de las etiquetas' }).waitFor();
    expect(await timeline(page, 'Área que tiene en la lista de compromisos')).toEqual([
      ['Última lectura · sin día conocido (lectura\u00a02)', 'Participación pública'],
      ['Lectura anterior, reemplazada · sin día conocido (lectura\u00a01)', 'Desarrollo de capacidades'],
    ]);
    expect(await timeline(page, 'Primeros resultados')).toEqual([
      ['Última lectura · fecha tal como se publicó: 2023', 'Significativo'],
      ['Lectura anterior · sin día conocido (lectura\u00a01)', 'Pendiente de revisión'],
    ]);
    // The last is in sight; what it says at length, and those before, once one asks.
    await page.getByText('Significativo').first().waitFor();
    const before = page.getByText('ocupa el lugar de «Subnational»');
    expect(await before.isVisible()).toBe(false);
    for (const readings of await page.getByText('Las 2 lecturas').all()) await readings.click();
    await before.waitFor();
    await page.goto(`/es/iniciativas/${RICH}`);
    await page.getByRole('heading', { name: 'Evaluaciones' }).waitFor();
    expect(await timeline(page, 'Cumplimiento')).toEqual([
      ['Última lectura · 1 de diciembre de 2022', 'Limitado'],
      ['Lectura anterior · 1 de diciembre de 2021', 'Limitado'],
    ]);
  });

  it('tells as much of a date as is known, and of a title whose words it is', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(`/es/iniciativas/${RICH}`);
    await page.getByRole('heading', { name: 'Etapas' }).waitFor();
    expect(await timeline(page, 'Etapas')).toEqual([
      ['2020', 'Diagnóstico'],
      ['mayo de 2021', 'Cocreación'],
      ['sin fecha informada', 'Postulación'],
      ['4 de octubre de 2021 · etapa actual', 'Implementación'],
    ]);
    await page.getByText('previsto hasta el 31 de diciembre de 2022; sin fecha de comienzo').waitFor();
    await page.goto(`/en/initiatives/${RICH}`);
    await page.getByText('on a page in Spanish; there is no translation').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('es');
    await page.goto('/es/iniciativas/AR0075');
    await page.getByText('«Strengthening Policies Open Data in Municipalities').waitFor();
  });

  it('shows what an initiative says of itself as the text that it is', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(`/es/iniciativas/${RICH}`);
    await page.getByRole('heading', { level: 1, name: MARKUP }).waitFor();
    expect(await page.locator('main b').count()).toBe(0);
    expect(window.faults).toEqual([]);
  });

  it('gives a citation with the source and its own address, and copies it', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/es/iniciativas/AR0090');
    const citation = page.locator('.citation');
    const text = (await citation.textContent()) ?? '';
    for (const part of [
      'Programa Federal de Gobierno Abierto [Federal Program on Open Government] (AR0090, 2019)',
      'https://www.opengovpartnership.org/members/argentina/commitments/AR0090/',
      `${hub.url}/es/iniciativas/AR0090`,
    ])
      expect(text).toContain(part);
    await page.getByRole('button', { name: 'Copiar la cita' }).click();
    await page.getByText('Copiada.').waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(text);
  });

  it('selects the citation where the browser lets a page copy nothing', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
    await page.goto('/es/iniciativas/AR0075');
    await page.getByRole('button', { name: 'Copiar la cita' }).click();
    await page.getByText('Quedó seleccionada').waitFor();
    const selected = await page.evaluate<string>('getSelection().toString().trim()');
    expect(selected).toBe(await page.locator('.citation').textContent());
    expect(window.faults).toEqual([]);
  });

  it.each(['sdg', 'recognition', 'jurisdictions'])(
    'loses nothing but what %s tells when that is dead',
    async (name) => {
      await using window = await openPage(browser, hub.url);
      const { page } = window;
      hub.kill(name);
      await page.goto('/es/iniciativas/AR0090');
      await page.getByRole('heading', { level: 1, name: 'Programa Federal de Gobierno Abierto' }).waitFor();
      await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
      const late = page.getByText(LATE);
      if (name === 'jurisdictions') await page.getByRole('link', { name: 'AR', exact: true }).waitFor();
      else await late.waitFor();
      expect(await late.count()).toBe(name === 'jurisdictions' ? 0 : 1);
      expect(await titles(page, 'organizations')).toHaveLength(9);
      hub.revive(name);
      if (name !== 'jurisdictions') {
        await page.getByRole('button', { name: 'Probar de nuevo' }).click();
        await late.waitFor({ state: 'detached' });
      }
      expect(window.faults).toEqual([]);
    },
  );

  it('says in one sentence that its own source is dead, and that an unknown one does not exist', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    hub.kill('initiatives');
    await page.goto('/es/iniciativas/AR0090');
    await page.getByText('Esta página no responde ahora').waitFor();
    hub.revive('initiatives');
    await page.getByRole('button', { name: 'Probar de nuevo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Programa Federal de Gobierno Abierto' }).waitFor();
    await page.goto('/es/iniciativas/NADA');
    await page.getByText('No hay ninguna iniciativa con el identificador NADA').waitFor();
    await page.getByRole('link', { name: 'Buscar «NADA»' }).click();
    await page.waitForURL('**/es/buscar?q=NADA');
    expect(window.faults).toEqual([]);
  });
});

describe('the page of an organization', () => {
  it('lists a page after another what it takes part in, with its roles, and leads there', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/organizaciones/fundeps');
    await page.getByRole('heading', { level: 1, name: 'Fundeps' }).waitFor();
    await page.getByRole('button', { name: 'Ver más' }).click();
    const programme = page.getByRole('listitem').filter({ hasText: 'Programa Federal' });
    await programme.getByText('la lleva adelante y la apoya').waitFor();
    expect(await titles(page, 'initiatives')).toHaveLength(PROJECTS + 1);
    await programme.getByRole('link', { name: 'Programa Federal de Gobierno Abierto' }).click();
    await page.waitForURL('**/es/iniciativas/AR0090');
    expect(await page.getByRole('link', { name: 'Fundeps' }).count()).toBe(0);
    await page.getByText('Ver 4 más').click();
    await page.getByRole('link', { name: 'Fundeps' }).click();
    await page.waitForURL('**/es/organizaciones/fundeps');
    expect(window.faults).toEqual([]);
  });
});

describe('what names an initiative or an organization', () => {
  it('leads to its page: a jurisdiction, a recognition, the search', async () => {
    const indexed = async () =>
      (await hub.query('{ search(text: "presupuesto abierto de Mendoza") { totalCount } }')).data;
    await expect.poll(indexed, { timeout: 60_000 }).not.toEqual({ search: { totalCount: 0 } });
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/jurisdicciones/AR-M');
    const recognised = page.locator('section[aria-labelledby="recognitions"]');
    await recognised.getByRole('link', { name: 'Presupuesto abierto' }).click();
    await page.waitForURL(`**/es/iniciativas/${RICH}`);
    await page.goto('/es/jurisdicciones/AR-M');
    await page.getByRole('link', { name: 'Proyecto 9' }).click();
    await page.waitForURL('**/es/iniciativas/TEST-P9');
    await page.goto('/es/buscar?q=Nuestra+Mendoza');
    await page.getByRole('link', { name: 'Nuestra Mendoza' }).click();
    await page.waitForURL('**/es/organizaciones/nuestra-mendoza');
    expect(window.faults).toEqual([]);
  });
});

interface Judged {
  readonly initiatives: { readonly totalCount: number };
  readonly metadataQuality: { readonly dimensions: readonly { score: number; maximum: number }[] };
}

describe('the page of a jurisdiction', () => {
  it('shows how good its metadata are in each respect, and leads to all its initiatives and to others', async () => {
    const { data } = await hub.query(`{ jurisdiction(id: "AR-M") {
      initiatives(scope: WITHIN) { totalCount } metadataQuality { dimensions { score maximum } } } }`);
    const { initiatives, metadataQuality } = (data as unknown as { readonly jurisdiction: Judged })
      .jurisdiction;
    const points = metadataQuality.dimensions.map(({ score, maximum }) =>
      String(Math.round((100 * score) / maximum)),
    );
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/jurisdicciones/AR-M');
    const bars = page.getByRole('list', { name: 'Calidad de los metadatos', exact: true });
    await bars.waitFor();
    expect(await bars.locator('.number').allTextContents()).toEqual(points);
    const all = page.getByRole('link', { name: `Ver todas las iniciativas (${initiatives.totalCount})` });
    expect(await all.getAttribute('href')).toBe('/es/buscar?type=Initiative&province=AR-M');
    const compare = page.getByRole('link', { name: 'Comparar con otra jurisdicción' });
    expect(await compare.getAttribute('href')).toBe('/es/comparar?j=AR-M');
    expect(window.faults).toEqual([]);
  });

  it.each(['AR-9', 'nada'])('says that there is none called %s, and nothing else', async (id) => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(`/es/jurisdicciones/${id}`);
    await page.getByText(`No hay ninguna jurisdicción con el identificador ${id}.`).waitFor();
    expect(await page.locator('main h2').count()).toBe(0);
    expect(await page.getByText(LATE).count()).toBe(0);
    expect(window.faults).toEqual([]);
  });

  it('shows its headings and the shape of what comes while nothing has answered', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    const answer = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      await answer.promise;
      await route.continue();
    });
    await page.goto('/es/jurisdicciones/AR-M');
    await page.locator('section[aria-labelledby="datasets"] [aria-busy] .row').first().waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Iniciativas por etapa',
      'Objetivos de Desarrollo Sostenible',
      'Reconocimientos y nivel de desarrollo',
      'Portales de datos',
      'Conjuntos de datos más nuevos',
      'Complementos',
    ]);
    answer.resolve();
    await page.getByRole('heading', { level: 1, name: 'Mendoza' }).waitFor();
    expect(window.faults).toEqual([]);
  });
});

describe('the rows of every list', () => {
  it.each([
    '/es',
    '/es/jurisdicciones/AR-M',
    '/es/estado',
    `/es/iniciativas/${RICH}`,
    '/es/iniciativas/AR0090',
  ])('on %s come as a file', async (path) => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(path);
    await page.locator('h1').waitFor();
    await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
    const links = await page.evaluate<string[]>(
      `Array.from(document.querySelectorAll('.tools a'), (a) => a.href)`,
    );
    const files = links.filter((link) => link.includes('/export?') && link.includes('format=ndjson'));
    expect(files.length).toBeGreaterThan(0);
    const answers = await Promise.all(files.map(async (file) => (await fetch(file)).status));
    expect(answers).toEqual(files.map(() => 200));
  });

  it('are as many as the graph has, whatever the page shows of them', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/organizaciones/fundeps');
    const file = await page.getByRole('link', { name: 'Bajar como NDJSON' }).getAttribute('href');
    const rows = (await (await fetch(`${hub.url}${file}`)).text()).trim().split('\n');
    expect(rows).toHaveLength(PROJECTS + 1);
  });
});
