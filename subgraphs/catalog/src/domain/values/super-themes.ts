/** The Perfil Nacional's 13 global themes, which are those of the European Union. */
import { comparable, lastSegment } from './comparable.js';
import type { Reading } from './reading.type.js';

/** Code → its name, comparable. */
const SUPER_THEMES: Readonly<Record<string, string>> = {
  AGRI: 'agroganaderia pesca y forestacion',
  ECON: 'economia y finanzas',
  EDUC: 'educacion cultura y deportes',
  ENER: 'energia',
  ENVI: 'medio ambiente',
  GOVE: 'gobierno y sector publico',
  HEAL: 'salud',
  INTR: 'asuntos internacionales',
  JUST: 'justicia seguridad y legales',
  REGI: 'regiones y ciudades',
  SOCI: 'poblacion y sociedad',
  TECH: 'ciencia y tecnologia',
  TRAN: 'transporte',
};
const CODES = Object.keys(SUPER_THEMES);

/** A code, a name, a URI, or several with commas between them; null where it is none of the 13. */
export function readSuperThemes(raw: string): Reading<readonly string[]> | null {
  const text = raw.slice(0, 300);
  const exact = CODES.find((code) => code === text || code.toLowerCase() === text);
  if (exact !== undefined) return { value: [exact], isExact: true };
  const whole = codeOf(text);
  if (whole !== undefined) return { value: [whole], isExact: false };
  const several = text.split(/[,;|]/).map(codeOf);
  return several.every((code) => code !== undefined) ? { value: several, isExact: false } : null;
}

function codeOf(text: string): string | undefined {
  const name = comparable(lastSegment(text));
  return CODES.find((code) => code.toLowerCase() === name || SUPER_THEMES[code] === name);
}
