/** One visit of a page by somebody who was never there, and what it took. */

/** Of what the page loads, by what Chromium calls it. */
const KIND_OF = { Script: 'JS', Stylesheet: 'CSS', Font: 'fonts', Fetch: 'data', XHR: 'data' };
export const KINDS = ['JS', 'CSS', 'fonts', 'data'];

/** Milliseconds of a task that nobody notices. */
const UNNOTICED = 50;

/** Runs in the page, before anything of it. */
const WATCH = `
  window.bench = { largestPaint: 0, firstPaint: 0, tasks: [] };
  const watch = (type, see) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => { window.bench.largestPaint = startTime; });
  watch('longtask', ({ startTime, duration }) => { window.bench.tasks.push({ startTime, duration }); });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') window.bench.firstPaint = startTime;
  });
`;

export async function visit(browser, url, { width, height, slowdown = 1, network }) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'es-AR' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const loaded = await countLoads(session);
  if (network) await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(WATCH);
  await page.goto(url);
  const title = await page.locator('h1').innerText();
  if (title === 'Esta página no existe') throw new Error(`${url}: there is no such page.`);
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  const { largestPaint, firstPaint, tasks } = await page.evaluate('window.bench');
  await context.close();
  const blocking = tasks
    .filter(({ startTime }) => startTime >= firstPaint)
    .reduce((sum, { duration }) => sum + duration - UNNOTICED, 0);
  return { largestPaint, blocking, ...loaded };
}

/** Bytes as they crossed the network, with their headers; they go on being counted. */
async function countLoads(session) {
  const loaded = { requests: 0, all: 0, ...Object.fromEntries(KINDS.map((kind) => [kind, 0])) };
  const kinds = new Map();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, KIND_OF[type]));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    loaded.requests += 1;
    loaded.all += encodedDataLength;
    if (kind) loaded[kind] += encodedDataLength;
  });
  return loaded;
}
