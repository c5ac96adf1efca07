import { unwatchFile, watchFile } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSupergraphFile } from './open-supergraph-file.js';

it('serves what is in the file last, also where what was there before takes longer to be made ready', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'grafo-file-'));
  const path = join(folder, 'supergraph.graphql');
  await writeFile(path, 'first');
  const file = openSupergraphFile(path, { info: () => undefined, error: () => undefined });
  const begun = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const served: string[] = [];
  await file.follow(async (text) => {
    if (text === 'slow') {
      begun.resolve();
      await held.promise;
    }
    served.push(text);
  });
  await writeFile(path, 'slow');
  await begun.promise;
  // Told after the file that is followed, which it shares the watch with.
  const seen = new Promise<void>((resolve) => watchFile(path, { persistent: true }, () => resolve()));
  await writeFile(path, 'the last one');
  await seen;
  // It has been read by then, which began before.
  for (let time = 0; time < 3; time++) await readFile(path);
  held.resolve();
  await expect.poll(() => served, { timeout: 30_000 }).toEqual(['first', 'slow', 'the last one']);
  unwatchFile(path);
  await file.close();
  await rm(folder, { recursive: true });
});
