/** Whether a ZIP is what it says to be, and no more than somebody writes into a spreadsheet: found out before it is read. */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** Whether these are the bytes of a ZIP, as an XLSX is. */
export function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
}

export interface ZipBounds {
  /** Of all entries, after unpacking. */
  readonly bytes: number;
  /** Of all entries: what reads them makes an object of each, of many times its bytes. */
  readonly tags: number;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const DIRECTORY_ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const TAG = '<'.charCodeAt(0);
const unpack = promisify(inflateRaw);

/**
 * A few hundred kilobytes can hold gigabytes: each entry is unpacked, no further than the bound.
 *
 * @throws RangeError, or what unpacking it throws
 */
export async function checkZip(bytes: Buffer, most: ZipBounds): Promise<void> {
  let [left, tags] = [most.bytes, most.tags];
  for (const entry of entriesOf(bytes)) {
    const content = await contentOf(bytes, entry, left);
    left -= content.byteLength;
    for (const byte of content) if (byte === TAG) tags -= 1;
    if (left < 0 || tags < 0) throw new RangeError('the table is too large');
  }
}

/** Of an entry that does not state its sizes, a reader takes what it likes; a ZIP of more than 4 GB does not. */
async function contentOf(bytes: Buffer, entry: Entry, most: number): Promise<Buffer> {
  const { method, packed, unpacked, offset } = entry;
  if (unpacked > most || (packed === 0) !== (unpacked === 0)) throw new RangeError('an entry is too large');
  const start =
    offset + LOCAL_HEADER_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(start, start + packed);
  if (method === STORED || packed === 0) return content;
  return unpack(content, { maxOutputLength: Math.max(1, most) });
}

function* entriesOf(bytes: Buffer): Generator<Entry, void> {
  let at = bytes.indexOf(DIRECTORY_ENTRY);
  while (at !== -1 && at + DIRECTORY_ENTRY_BYTES <= bytes.byteLength) {
    yield {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    at = bytes.indexOf(DIRECTORY_ENTRY, at + 4);
  }
}
