/** Tells the institutions of a page's free text apart: "Office A, Ministry. Office B, Ministry. C, D & E". */
import { OrganizationKind } from './organization-vocabulary.js';

export interface Institution {
  readonly name: string;
  /** The part of the text that names it, with the offices that it belongs to. */
  readonly raw: string;
}

const BODY = [
  'direction|directorate|undersecretariat|under-?secretary|secretariat|secretary|ministry|municipality',
  'government|presidency|cabinet|congress|senate|chamber of deputies|supreme court|province',
  'dirección|subsecretaría|secretaría|ministerio|municipalidad|gobierno|presidencia|congreso|provincia',
].join('|');

/** What begins with the name of a public body is one, and what follows after commas is what it belongs to. */
const PUBLIC_BODY = new RegExp(`^((national|general|federal|provincial)\\s+)*(${BODY})\\b`, 'iu');
const UNIVERSITY = /\b(university|universidad)\b/iu;

export function splitInstitutions(text: string): Institution[] {
  return text
    .split(/\.(?:\s+|$)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .flatMap((sentence) => (PUBLIC_BODY.test(sentence) ? [readOffice(sentence)] : splitNames(sentence)));
}

function readOffice(raw: string): Institution {
  const [office = raw] = raw.split(',', 1);
  return { name: office.trim(), raw };
}

function splitNames(text: string): Institution[] {
  return text
    .split(/,|\s&\s/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, raw: name }));
}

/** By the words of its name alone; undefined where they do not say. */
export function kindByName(name: string): OrganizationKind | undefined {
  if (PUBLIC_BODY.test(name)) return OrganizationKind.GOVERNMENT;
  return UNIVERSITY.test(name) ? OrganizationKind.UNIVERSITY : undefined;
}

/** Names that differ only in accents, letter case or spaces are one. */
export function comparableName(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** The id of an organization that the graph does not know yet. */
export function organizationIdOf(name: string): string {
  return comparableName(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 64);
}
