import { describe, expect, inject, it } from 'vitest';
import { runStatement } from './run-statement.js';
import { copyTestDatabase } from './test-template.js';

const shared = inject('postgresUrl');

describe('a template of test databases', () => {
  it('is made by one of those who ask at once, and what they do to their copies changes no other', async () => {
    let made = 0;
    const template = {
      name: 'of_three',
      async prepare(url: string) {
        made += 1;
        await runStatement(url, 'create table given as select 42 as answer');
      },
    };
    const copies = await Promise.all([1, 2, 3].map(() => copyTestDatabase(shared, template)));
    await runStatement(copies[0]?.url ?? '', 'drop table given');
    copies.push(await copyTestDatabase(shared, template));
    expect(made).toBe(1);
    for (const { url } of copies.slice(1))
      expect(await runStatement(url, 'table given')).toEqual([{ answer: 42 }]);
    for (const { drop } of copies) await drop();
  });

  it('that could not be made is made by the next who asks', async () => {
    const failing = { name: 'failing', prepare: async () => Promise.reject(new Error('not today')) };
    await expect(copyTestDatabase(shared, failing)).rejects.toThrow('not today');
    const copy = await copyTestDatabase(shared, { ...failing, prepare: async () => undefined });
    expect(await runStatement(copy.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await copy.drop();
  });
});
