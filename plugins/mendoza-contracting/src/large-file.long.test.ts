import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { createContractingPlugin } from './create-plugin.js';
import { numberedRelease } from './testing/packages.js';

const MEGABYTE = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heldHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const folder = await mkdtemp(join(tmpdir(), 'mendoza-contracting-long-'));
afterAll(() => rm(folder, { recursive: true }));

/** A release as large as the province's are: about nine thousand characters, most of them each its own. */
function largeRelease(number: number): object {
  const release = numberedRelease(number) as { readonly tender: object };
  const items = Array.from({ length: 12 }, (_, index) => ({
    id: `${number}-${index}`,
    description: `Renglón ${index} de la compra ${number}: insumo de ejemplo, presentación ${(number * 31 + index) % 9973}`,
    quantity: (number % 90) + index,
    unit: { name: 'Unidad', value: { amount: (number * 7 + index) % 1000, currency: 'ARS' } },
    classification: {
      scheme: 'CATALOGO-EJEMPLO',
      id: `${index}.${number % 500}`,
      description: `Clase ${number % 500}`,
    },
  }));
  const documents = Array.from({ length: 20 }, (_, index) => ({
    id: `d-${number}-${index}`,
    documentType: 'tenderNotice',
    url: `https://compras.example/documentos/${number}/${index}`,
    title: `Documento de ejemplo ${index}`,
  }));
  return {
    ...release,
    tender: { ...release.tender, description: `Descripción ${number} `.repeat(20), items, documents },
  };
}

async function write(file: string, megabytes: number): Promise<number> {
  let releases = 0;
  function* text() {
    yield '{"publisher":{"name":"Oficina de Ejemplo"},"releases":[';
    for (let size = 0; size < megabytes * MEGABYTE; releases += 1) {
      const release = `${releases > 0 ? ',' : ''}${JSON.stringify(largeRelease(releases + 1))}`;
      size += release.length;
      yield release;
    }
    yield ']}';
  }
  await pipeline(Readable.from(text()), createWriteStream(file));
  return releases;
}

describe('a large file of releases', () => {
  it.each([100, 250])('of %d MB is read beside answering, in bounded memory', async (megabytes) => {
    const file = join(folder, `${megabytes}.json`);
    const releases = await write(file, megabytes);
    const held = heldHeap();
    const before = process.memoryUsage().rss;
    let peak = 0;
    const sampling = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 50);
    const delay = monitorEventLoopDelay();
    delay.enable();
    const start = performance.now();
    await using plugin = await createContractingPlugin(
      { sources: [file], refreshMs: 1 },
      { output: { write: () => true } },
    );
    await plugin.settle();
    const seconds = (performance.now() - start) / 1000;
    clearInterval(sampling);
    delay.disable();
    const kept = heldHeap() - held;
    const query = (text: string) => plugin.execute({ query: text });
    const { data } = await query('{ mendozaContracting { totalCount } }');
    expect(data).toEqual({ mendozaContracting: { totalCount: releases } });
    const asked = performance.now();
    await query(
      '{ mendozaContracting(where: { text: "compra 4999" }) { totalCount edges { node { ocid } } } }',
    );
    const answered = performance.now() - asked;
    const fed = performance.now();
    const request = { after: null, waitMs: 0, signal: new AbortController().signal };
    let records = 0;
    for await (const _record of plugin.feed?.read(request) ?? []) records += 1;
    expect(records).toBe(releases);
    // A figure for people to read; what is asserted is only that memory does not follow the size of the file.
    process.stdout.write(
      `${((await stat(file)).size / MEGABYTE).toFixed(0)} MB, ${releases} processes: ${seconds.toFixed(1)} s, ` +
        `${((peak - before) / MEGABYTE).toFixed(0)} MB above the ${(before / MEGABYTE).toFixed(0)} MB before, ` +
        `kept ${(kept / MEGABYTE).toFixed(0)} MB, with the feed ${((heldHeap() - held) / MEGABYTE).toFixed(0)} MB, longest pause ${(delay.max / 1e6).toFixed(0)} ms, ` +
        `a search ${answered.toFixed(0)} ms, the feed ${(performance.now() - fed).toFixed(0)} ms\n`,
    );
    expect(peak - before).toBeLessThan(1024 * MEGABYTE);
  });
});
