/** Reads a web address where one stands alone; publishers write some into fields that are for other things. */
import { readText } from './read-text.js';

const LIMIT = 2000;

export function readWebAddress(value: unknown): string | null | undefined {
  const text = readText(value, LIMIT);
  if (typeof text !== 'string') return text;
  const isAddress = /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text) && text.length < LIMIT;
  return isAddress ? text : undefined;
}
