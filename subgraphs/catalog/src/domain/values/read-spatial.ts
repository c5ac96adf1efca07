/** Reads which place the data speak of: "ARG", a code of INDEC, a box, a point, GeoJSON, a URI, or a name. */
import type { SpatialValue } from './dataset-values.type.js';
import { plainLine } from './plain-text.js';
import { readGeometry } from './read-geometry.js';
import { placeOf } from './spatial-order.js';

const COUNTRY = /^(?:ar|arg|argentina|rep[úu]blica argentina)$/i;
/** Province, department, local government, fraction of a locality or locality. */
const INDEC = /^(?:\d{2}|\d{5}|\d{6}|\d{8}|\d{10,11})$/;
const NUMBER = /^-?\d{1,3}(?:\.\d{1,15})?$/;
const GEOMETRY_CHARACTERS = 100_000;
const PLACES = 100;

export interface SpatialReading {
  readonly values: readonly SpatialValue[];
  /** Those of which nothing could be made. */
  readonly unreadable: readonly string[];
}

export function readSpatial(raws: readonly string[]): SpatialReading {
  const listed = raws.slice(0, PLACES).filter((raw) => raw.trim() !== '');
  // A list of numbers is one box or point, each number of which arrives as a text of its own.
  const whole = listed.some((raw) => /[-.]/.test(raw)) ? placeOf(numbers(listed)) : null;
  if (whole !== null) return { values: [whole], unreadable: [] };
  const read = listed.map((raw) => ({ raw, value: readPlace(raw.trim()) }));
  return {
    values: read.flatMap(({ value }) => value ?? []),
    unreadable: read.filter(({ value }) => value === null).map(({ raw }) => raw),
  };
}

function readPlace(text: string): SpatialValue | null {
  if (/^[{[]/.test(text)) return text.length > GEOMETRY_CHARACTERS ? null : readGeometry(text);
  if (COUNTRY.test(text)) return { kind: 'COUNTRY', code: 'AR' };
  // A spreadsheet drops the zero of "06", the province of Buenos Aires.
  if (/^[2-9]$/.test(text)) return { kind: 'INDEC', code: `0${text}` };
  if (INDEC.test(text)) return { kind: 'INDEC', code: text };
  const parts = text.length > 120 ? [] : text.split(/[\s,;]+/);
  if (parts.length > 1 && parts.every((part) => NUMBER.test(part))) return placeOf(numbers(parts));
  if (/^https?:\/\//i.test(text))
    return URL.canParse(text) ? { kind: 'URI', uri: text.slice(0, 2_000) } : null;
  const name = plainLine(text.slice(0, 200));
  return name === null || !/\p{L}/u.test(name) ? null : { kind: 'NAME', name };
}

function numbers(texts: readonly string[]): readonly number[] {
  return texts.every((text) => NUMBER.test(text.trim())) ? texts.map(Number) : [];
}
