import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchFolder } from './watch-folder.js';

/** Counts what it is told, and lets somebody wait for the next time. */
class Calls {
  #count = 0;
  #next = Promise.withResolvers<number>();

  readonly call = () => {
    this.#count += 1;
    this.#next.resolve(this.#count);
    this.#next = Promise.withResolvers();
  };

  after(change: Promise<unknown>): Promise<number> {
    const { promise } = this.#next;
    return change.then(() => promise);
  }
}

describe('the folder of a plugin that is being written', () => {
  it('is noticed whatever way an editor saves, in folders that are new too, and once for what comes together', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grafo-watch-'));
    for (const each of ['src', '.grafo', 'node_modules']) await mkdir(join(folder, each));
    await writeFile(join(folder, 'src/data.js'), '1');
    const calls = new Calls();
    const watched = await watchFolder(folder, calls.call);
    const save = async (path: string) => {
      // Nobody is told of these.
      await writeFile(join(folder, '.grafo/wal'), 'x');
      await writeFile(join(folder, 'node_modules/module.js'), 'x');
      await writeFile(join(folder, path), 'x');
    };
    const replace = async (path: string) => {
      await writeFile(join(folder, `${path}~`), 'x');
      await rename(join(folder, `${path}~`), join(folder, path));
    };
    expect(await calls.after(save('src/data.js'))).toBe(1);
    expect(await calls.after(replace('src/data.js'))).toBe(2);
    expect(await calls.after(save('src/data.js'))).toBe(3);
    expect(await calls.after(mkdir(join(folder, 'src/new')))).toBe(4);
    expect(await calls.after(save('src/new/more.js'))).toBe(5);
    expect(await calls.after(Promise.all([save('manifest.yaml'), save('src/data.js')]))).toBe(6);
    await watched.close();
    await rm(folder, { recursive: true });
  });
});
