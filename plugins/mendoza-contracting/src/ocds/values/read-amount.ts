/** Reads an amount, as a number or as publishers write one in a text. */

const PLAIN = /^-?\d+(\.\d+)?$/;
/** 1.234.567,89 and 1.234.567 */
const SPANISH = /^-?\d{1,3}(\.\d{3})*(,\d+)?$/;
/** 1,234,567.89 and 1,234,567 */
const ENGLISH = /^-?\d{1,3}(,\d{3})*(\.\d+)?$/;
/** 1.234 is a thousand or little more than one, and nothing says which. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/** 1234567,89 */
const COMMA = /^-?\d+,\d+$/;

/** Undefined where it is missing or can be read in two ways: never zero for that. */
export function readAmount(value: unknown): number | null | undefined {
  if (value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, 64)
    .replace(/^\s*(\$|ARS|USD|U\$S)/, '')
    .replace(/\s/g, '');
  if (AMBIGUOUS.test(text)) return undefined;
  if (PLAIN.test(text)) return finite(text);
  if (SPANISH.test(text)) return finite(text.replaceAll('.', '').replace(',', '.'));
  if (ENGLISH.test(text)) return finite(text.replaceAll(',', ''));
  return COMMA.test(text) ? finite(text.replace(',', '.')) : undefined;
}

function finite(text: string): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
