/** Decodes a text whose encoding nobody states: UTF-8 as long as it is that, else Windows-1252, as Excel writes it. */
import { isAscii, isUtf8 } from 'node:buffer';

export class TextDetector {
  encoding: 'UTF-8' | 'Windows-1252' = 'UTF-8';
  /** The text is neither. */
  isDamaged = false;
  #carry: Buffer = Buffer.alloc(0);
  #hasBeyondAscii = false;
  #isStart = true;

  decode(chunk: Buffer, isLast = false): string {
    const bytes = Buffer.concat([this.#carry, chunk]);
    const length = isLast ? bytes.byteLength : completeLength(bytes);
    const head = bytes.subarray(0, length);
    this.#carry = bytes.subarray(length);
    const text = this.#decodeWhole(head);
    if (!this.#isStart || text === '') return text;
    this.#isStart = false;
    return text.replace(/^\uFEFF/, '');
  }

  #decodeWhole(bytes: Buffer): string {
    if (this.encoding === 'Windows-1252') return LATIN.decode(bytes);
    if (isUtf8(bytes)) {
      this.#hasBeyondAscii ||= !isAscii(bytes);
      return bytes.toString('utf8');
    }
    const asUtf8 = bytes.toString('utf8');
    if (this.#hasBeyondAscii || isMostlyUtf8(asUtf8)) {
      this.#hasBeyondAscii = true;
      this.isDamaged = true;
      return asUtf8;
    }
    // Until now all was ASCII, which both read alike.
    this.encoding = 'Windows-1252';
    return LATIN.decode(bytes);
  }
}

const LATIN = new TextDecoder('windows-1252');

/** Whether more letters beyond ASCII came out right than wrong; by chance, in Windows-1252, hardly any does. */
function isMostlyUtf8(text: string): boolean {
  const beyondAscii = text.match(/[^\0-\x7F]/gu) ?? [];
  return beyondAscii.filter((letter) => letter !== '\uFFFD').length * 2 >= beyondAscii.length;
}

/** Without the beginning of a letter whose other bytes are still to come. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.byteLength); back++) {
    const byte = bytes[bytes.byteLength - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? bytes.byteLength - back : bytes.byteLength;
  }
  return bytes.byteLength;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}
