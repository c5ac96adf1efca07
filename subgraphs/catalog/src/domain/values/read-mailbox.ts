/** Reads the one mailbox that a field may hold. */
import type { Reading } from './reading.type.js';

const MAILBOX = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}$/i;

/** Null where it is none, or several. */
export function readMailbox(text: string): Reading<string> | null {
  const trimmed = text.trim();
  if (trimmed.length > 320) return null;
  if (MAILBOX.test(trimmed)) return { value: trimmed, isExact: true };
  const [, inside] = /^(?:[^<>]*<)?\s*(?:mailto:)?\s*([^<>\s]+)\s*>?$/i.exec(trimmed) ?? [];
  return inside !== undefined && MAILBOX.test(inside) ? { value: inside, isExact: false } : null;
}
