import { randomInt } from 'node:crypto';

/** Without vowels and what reads alike: no word comes out, and none is misread. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxyz';
const LENGTH = 12;

/** An id that nobody has yet, and that tells the jurisdiction it was made for: `AR-M.k7d2mz9qx4bt`. */
export function newRecordId(jurisdictionId: string | null): string {
  const name = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return jurisdictionId === null ? name : `${jurisdictionId.replace(':', '.')}.${name}`;
}
