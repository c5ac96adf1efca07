/** Reads the licences of Creative Commons by what they are made of: attribution, no commerce, no changes, same licence. */
import type { LicenceVerdict } from './licence.type.js';

const FAMILY = /\b(cc|cc0|creative ?commons)\b/;
const ZERO = /\b(cc0|cc zero|publicdomain zero|zero)\b/;
const MARK = /\b(publicdomain mark|public domain mark|pdm)\b/;
const BY = /\b(by|attribution|atribucion|reconocimiento)\b/;
const NO_COMMERCE = /\b(nc|non ?commercial|no ?comercial)\b/;
const NO_CHANGES = /\b(nd|no ?derivatives|no ?derivs|sin ?(obras? )?derivadas?|sin ?derivar)\b/;
const SAME_LICENCE = /\b(sa|share ?alike|compartir ?igual)\b/;
const VERSION = /\b(?:v|version )?([1-4])(\.[05])?\b(?!\.\d)/;

/**
 * @param written comparable
 * @returns null where it is none of them
 */
export function readCreativeCommons(written: string): LicenceVerdict | null {
  if (!FAMILY.test(written)) return null;
  // The European vocabulary writes "CC_BYNCSA_4_0".
  const text = written.replace(/\bby(?=nc|nd|sa)/, 'by ').replace(/\bnc(?=nd|sa)/, 'nc ');
  if (MARK.test(text)) return { id: null, open: true, reason: 'OPEN_BY_DEFINITION' };
  if (ZERO.test(text)) return { id: 'CC0-1.0', open: true, reason: 'OPEN_BY_DEFINITION' };
  const forbidsCommerce = NO_COMMERCE.test(text);
  const forbidsChanges = NO_CHANGES.test(text);
  const asksSame = SAME_LICENCE.test(text);
  // Each of the others demands attribution too, whether or not the text says so.
  if (!BY.test(text) && !forbidsCommerce && !forbidsChanges && !asksSame) return null;
  const parts = [
    'CC',
    'BY',
    forbidsCommerce && 'NC',
    forbidsChanges && 'ND',
    asksSame && 'SA',
    versionOf(text),
  ];
  const id = parts.filter((part) => typeof part === 'string').join('-');
  if (forbidsCommerce) return { id, open: false, reason: 'FORBIDS_COMMERCE' };
  return forbidsChanges
    ? { id, open: false, reason: 'FORBIDS_CHANGES' }
    : { id, open: true, reason: 'OPEN_BY_DEFINITION' };
}

function versionOf(text: string): string | undefined {
  const [, major, minor] = VERSION.exec(text) ?? [];
  return major === undefined ? undefined : `${major}${minor ?? '.0'}`;
}
