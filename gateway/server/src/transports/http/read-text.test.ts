import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ByteBudget } from '../bounds/byte-budget.js';
import { readText } from './read-text.js';

const MEGABYTE = 1024 * 1024;

const read = (body: Buffer | Readable, encoding = '', budget = new ByteBudget(MEGABYTE)) =>
  readText(Buffer.isBuffer(body) ? Readable.from([body]) : body, encoding, budget);

describe('a compressed answer', () => {
  it.each([
    ['', Buffer.from],
    ['identity', Buffer.from],
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ] as const)('is read if it says %j', async (encoding, compress) => {
    expect(await read(compress(Buffer.from('{"año":1}')), encoding)).toBe('{"año":1}');
  });

  it.each(['zstd', 'gzip, gzip', 'ambiguous', 'constructor'])(
    'is refused if it says %j',
    async (encoding) => {
      await expect(read(gzipSync('{}'), encoding)).rejects.toMatchObject({ reason: 'encoding' });
    },
  );

  it('is refused if it is cut, or not what it says', async () => {
    await expect(read(gzipSync('{}').subarray(0, -4), 'gzip')).rejects.toMatchObject({ reason: 'encoding' });
    await expect(read(Buffer.from('{}'), 'gzip')).rejects.toMatchObject({ reason: 'encoding' });
    await expect(read(Buffer.from('no brotli'), 'br')).rejects.toMatchObject({ reason: 'encoding' });
  });

  it('is not taken for badly compressed when the connection broke', async () => {
    const body = new Readable({ read: () => undefined });
    const reading = read(body, 'gzip');
    body.destroy(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
    await expect(reading).rejects.toMatchObject({ reason: 'broken', detail: 'ECONNRESET' });
  });

  it('is decompressed once, however often it was compressed', async () => {
    await expect(read(gzipSync(gzipSync('{}')), 'gzip')).rejects.toMatchObject({ reason: 'not-utf8' });
  });
});

describe('the budget of bytes', () => {
  it('counts what was decompressed', async () => {
    await expect(read(gzipSync('x'.repeat(20)), 'gzip', new ByteBudget(20))).resolves.toHaveLength(20);
    await expect(read(gzipSync('x'.repeat(21)), 'gzip', new ByteBudget(20))).rejects.toMatchObject({
      reason: 'too-large',
      detail: 'over 20 bytes',
    });
  });

  it('is one for all answers of a fetch', async () => {
    const budget = new ByteBudget(20);
    await read(Buffer.from('x'.repeat(15)), '', budget);
    await expect(read(Buffer.from('x'.repeat(15)), '', budget)).rejects.toMatchObject({
      reason: 'too-large',
    });
  });

  it('stops a bomb of 200 MB after little more than itself', async () => {
    let decompressed = 0;
    let sent = 0;
    const megabyteOfSpaces = gzipSync(Buffer.alloc(MEGABYTE, ' '));
    const bomb = Readable.from(
      (function* () {
        for (; sent < 200; sent++) yield megabyteOfSpaces;
      })(),
    );
    const budget = new ByteBudget(10 * MEGABYTE);
    const counted = {
      spend(bytes: number) {
        decompressed += bytes;
        budget.spend(bytes);
      },
    };
    await expect(readText(bomb, 'gzip', counted)).rejects.toMatchObject({ reason: 'too-large' });
    expect(decompressed).toBeLessThan(11 * MEGABYTE);
    expect(sent).toBeLessThan(100);
  });
});

describe('the text of an answer', () => {
  it('is UTF-8, wherever its bytes were cut', async () => {
    const bytes = Buffer.from('{"ñ":"🙂"}');
    const single = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    expect(await read(single)).toBe('{"ñ":"🙂"}');
  });

  it('is refused if it is not', async () => {
    await expect(read(Buffer.from([0x22, 0xc3, 0x28, 0x22]))).rejects.toMatchObject({ reason: 'not-utf8' });
  });

  it('loses a byte order mark', async () => {
    expect(await read(Buffer.from('\uFEFF{}'))).toBe('{}');
  });
});
