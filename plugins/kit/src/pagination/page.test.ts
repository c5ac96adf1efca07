import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.js';
import { Page } from './page.js';
import { readPageArguments } from './page-arguments.js';

const rows = Array.from({ length: 7 }, (_, i) => ({ id: `r${i}` }));

function pageOf(args: Parameters<typeof readPageArguments>[0]) {
  const request = readPageArguments(args);
  const asked: string[] = [];
  const page = new Page({
    request,
    order: 'by-id',
    placeOf: ({ id }) => [id],
    readRows: async () => {
      asked.push('rows');
      const ordered = request.direction === 'forward' ? rows : rows.toReversed();
      const from =
        request.cursor === null
          ? -1
          : ordered.findIndex(
              ({ id }) => id === decodeCursor('by-id', ['string'], request.cursor ?? '', 'after')[0],
            );
      return ordered.slice(from + 1, from + 2 + request.size);
    },
    countRows: async () => {
      asked.push('count');
      return rows.length;
    },
  });
  return { page, asked };
}

const ids = async (page: Page<{ id: string }>) => (await page.edges).map(({ node }) => node.id);

describe('a page', () => {
  it('reads nothing until something of it is asked', () => {
    expect(pageOf({ first: 2 }).asked).toEqual([]);
  });

  it('reads its rows once for edges and page info, and counts only when the count is asked', async () => {
    const { page, asked } = pageOf({ first: 2 });
    await Promise.all([page.edges, page.pageInfo]);
    expect(asked).toEqual(['rows']);
    expect(await Promise.all([page.totalCount, page.totalCount])).toEqual([7, 7]);
    expect(asked).toEqual(['rows', 'count']);
  });

  it('goes forward from cursor to cursor until there is no more', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { page } = pageOf({ first: 3, after });
      seen.push(...(await ids(page)));
      ({ endCursor: after, hasNextPage: more } = await page.pageInfo);
    }
    expect(seen).toEqual(rows.map(({ id }) => id));
  });

  it('goes backward, and still shows the rows in the order of the list', async () => {
    const { page } = pageOf({ last: 2, before: encodeCursor('by-id', ['r5']) });
    expect(await ids(page)).toEqual(['r3', 'r4']);
    expect(await page.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  it('has no cursors when it is empty', async () => {
    const { page } = pageOf({ first: 5, after: encodeCursor('by-id', ['r6']) });
    expect(await page.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });
});

describe('the arguments of a page', () => {
  it('are twenty from the start unless said', () => {
    expect(readPageArguments({})).toEqual({ direction: 'forward', size: 20, cursor: null });
  });

  it.each([{ first: 0 }, { first: -1 }, { first: 101 }, { first: 1e9 }, { last: 0 }, { last: 101 }])(
    'refuse a size of %j with a code',
    (args) => {
      expect(() => readPageArguments(args)).toThrow(
        expect.objectContaining({ code: 'GRAFO_PAGE_SIZE_INVALID' }),
      );
    },
  );

  it.each([
    { first: 1, last: 1 },
    { first: 1, before: 'x' },
    { last: 1, after: 'x' },
  ])('refuse both ways at once: %j', (args) => {
    expect(() => readPageArguments(args)).toThrow(
      expect.objectContaining({ code: 'GRAFO_PAGE_ARGUMENTS_CONFLICT' }),
    );
  });
});

describe('a cursor', () => {
  it('comes back as it went, whatever its text', () => {
    const values = ['Ñandú; "x" 🦙', 2019];
    expect(decodeCursor('o', ['string', 'number'], encodeCursor('o', values), 'after')).toEqual(values);
  });

  it.each([
    ['garbage', 'zzz'],
    ['nothing', ''],
    ['another order', encodeCursor('other', ['a', 1])],
    ['too few values', encodeCursor('o', ['a'])],
    ['values of another type', encodeCursor('o', [1, 'a'])],
    ['a text that no database takes', encodeCursor('o', ['a\0', 1])],
    ['a number that is no integer', encodeCursor('o', ['a', 1.5])],
    ['a number beyond what a column holds', encodeCursor('o', ['a', 1e12])],
    ['another shape', Buffer.from('{"o":1}').toString('base64url')],
  ])('is refused with a code when it is %s', (_what, cursor) => {
    expect(() => decodeCursor('o', ['string', 'number'], cursor, 'after')).toThrow(
      expect.objectContaining({
        code: 'GRAFO_CURSOR_MALFORMED',
        extensions: expect.objectContaining({ parameters: { argument: 'after' } }),
      }),
    );
  });
});
