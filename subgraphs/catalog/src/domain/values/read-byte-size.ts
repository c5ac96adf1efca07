/** Reads a file's size: bytes, or as a person writes it ("1,2 MB"). */
import type { Reading } from './reading.type.js';

const UNITS: Readonly<Record<string, number>> = { '': 1, B: 1, K: 1e3, M: 1e6, G: 1e9, T: 1e12 };
const SIZE = /^(\d{1,15})(?:[.,](\d{1,6}))?\s*(?:(bytes?)|([KMGT])?i?B?)$/i;

/** Null where it is no size. */
export function readByteSize(text: string): Reading<number> | null {
  const trimmed = text.trim();
  if (/^\d{1,15}$/.test(trimmed)) return { value: Number(trimmed), isExact: true };
  const [, whole, fraction, , unit] = trimmed.length > 40 ? [] : (SIZE.exec(trimmed) ?? []);
  const factor = UNITS[(unit ?? '').toUpperCase()];
  if (whole === undefined || factor === undefined) return null;
  const value = Math.round(Number(`${whole}.${fraction ?? '0'}`) * factor);
  return Number.isSafeInteger(value) ? { value, isExact: false } : null;
}
