import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Tree, told } from './testing/tree.js';

describe('a feed after an update', () => {
  let tree: Tree;
  beforeAll(async () => {
    tree = await Tree.open(inject('postgresUrl'));
    await tree.release(1, (colour) => colour);
    await tree.write('leaf', 'red');
    await tree.write('other', 'green');
  });
  afterAll(() => tree?.close());

  const loudly = (colour: string) => (colour === 'red' ? 'RED' : colour);

  it('tells nothing anew where the update says nothing else', async () => {
    const end = await tree.end();
    await tree.release(1, loudly);
    expect(await tree.read(end)).toEqual([]);
  });

  it('tells once what an update says of rows that nobody has changed, and only where it differs', async () => {
    const end = await tree.end();
    await tree.release(2, loudly);
    await tree.release(2, loudly);
    expect((await tree.read(end)).map(told)).toEqual([['leaf', 'RED']]);
  });
});
