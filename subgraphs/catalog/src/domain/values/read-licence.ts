/** Reads which licence a text names, in Spanish or English, by its name, code or address. */
import { comparable } from './comparable.js';
import type { LicenceVerdict } from './licence.type.js';
import { readCreativeCommons } from './read-creative-commons.js';

const open = (id: string | null): LicenceVerdict => ({ id, open: true, reason: 'OPEN_BY_DEFINITION' });
const closed: LicenceVerdict = { id: null, open: false, reason: 'ALL_RIGHTS_RESERVED' };
const unstated: LicenceVerdict = { id: null, open: null, reason: 'SAID_UNSTATED' };
const unrecognised: LicenceVerdict = { id: null, open: null, reason: 'UNRECOGNISED' };

/** Looked for as whole words, in this order. */
const NAMED: readonly (readonly [RegExp, LicenceVerdict])[] = [
  [/\b(odbl|open database license)\b/, open('ODbL-1.0')],
  [/\b(pddl|public domain dedication and licen[cs]e)\b/, open('PDDL-1.0')],
  [/\b(odc by|open data commons attribution|opendatacommons org licenses by)\b/, open('ODC-By-1.0')],
  [/\b(ogl|uk ogl|open government licen[cs]e)\b/, open('OGL-UK-3.0')],
  [/\b(gfdl|gnu free documentation licen[cs]e)\b/, open('GFDL')],
  [
    /\b(other nc|other non commercial|otra no comercial)\b/,
    { id: null, open: false, reason: 'FORBIDS_COMMERCE' },
  ],
  [
    /\b(other closed|other not open|otra no abierta|todos los derechos reservados|all rights reserved)\b/,
    closed,
  ],
  [/^(other pd|other public domain|otra dominio publico|dominio publico|public domain)$/, open(null)],
  [
    /^(notspecified|no se especifico la licencia|sin licencia|ninguna|none|null|n a|s d|sin datos|sin especificar)$/,
    unstated,
  ],
  [/\b(licen[cs]e not specified|not specified|no especificad[ao]|licencia no especificada)\b/, unstated],
];

export function readLicence(raw: string): LicenceVerdict {
  const text = comparable(raw);
  if (text === '') return unstated;
  return readCreativeCommons(text) ?? NAMED.find(([pattern]) => pattern.test(text))?.[1] ?? unrecognised;
}
