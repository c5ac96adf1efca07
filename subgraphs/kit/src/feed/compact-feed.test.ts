import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Tree, told } from './testing/tree.js';

describe('a feed whose past is long', () => {
  let tree: Tree;
  beforeAll(async () => {
    tree = await Tree.open(inject('postgresUrl'));
  });
  afterAll(() => tree?.close());

  const age = (days: number) => tree.sql(`update feed_event set at = at - interval '${days} days'`);
  const kept = async (id: string) => {
    const rows = await tree.sql<{ colour: string | null }>(
      `select content -> 'title' ->> 'es' as colour from feed_event where id = '${id}' order by position`,
    );
    return rows.map(({ colour }) => colour);
  };

  it('keeps the last word on each entity alone, and whoever resumes from any position has the same in the end', async () => {
    for (const colour of ['red', 'green', 'blue']) await tree.write('leaf', colour);
    await tree.write('fallen', 'red');
    const first = (await tree.read(null)).at(0)?.position ?? null;
    await tree.sync((manager) => manager.execute(`delete from leaf where id = 'fallen'`));
    const before = await tree.read(null);
    await age(31);
    await tree.write('other', 'red');
    expect([await kept('leaf'), await kept('fallen')]).toEqual([['blue'], [null]]);
    expect((await tree.read(null)).slice(0, before.length)).toEqual(before);
    expect((await tree.read(first)).map(told)).toEqual([
      ['fallen', null],
      ['other', 'red'],
    ]);
  });

  it('forgets the last word too, once there is a newer one', async () => {
    await tree.write('leaf', 'white');
    expect(await kept('leaf')).toEqual(['white']);
  });

  it('keeps every change of the last thirty days', async () => {
    for (const colour of ['red', 'green', 'blue']) await tree.write('young', colour);
    await age(29);
    await tree.write('other', 'green');
    expect(await kept('young')).toEqual(['red', 'green', 'blue']);
  });

  it('is never held up for long: each write forgets a few, and more than it adds', async () => {
    await tree.sql(`insert into feed_event (position, type, id, content)
      select position + number, 'Leaf', 'busy', '{}' from feed_head, generate_series(1, 1000) as number`);
    await tree.sql('update feed_head set position = position + 1000');
    await age(31);
    const left = async () => (await kept('busy')).length;
    await tree.write('other', 'blue');
    const afterOne = await left();
    expect(afterOne).toBeGreaterThan(800);
    expect(afterOne).toBeLessThan(1000);
    for (let number = 0; number < 12; number++) await tree.write('other', `shade ${number}`);
    expect(await left()).toBe(1);
  });
});
