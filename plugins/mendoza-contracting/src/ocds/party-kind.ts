/** Tells organizations from people by their tax number and their name, so that people are never named. */
import { fold } from '../text/fold.js';
import { PartyKind } from './codelists.js';

/** A CUIT: two digits that say whose it is, eight, and one that checks; hyphens or not. */
const CUIT = /(?<!\d)(\d{2})[-. ]?\d{8}[-. ]?\d(?!\d)/;
/** CUITs of people begin so, and those of organizations so; other beginnings say neither. */
const PEOPLE = new Set(['20', '23', '24', '25', '26', '27']);
const ORGANIZATIONS = new Set(['30', '33', '34']);
/** An identity card, with points or not. */
const DNI = /^\D*\d{1,2}\.?\d{3}\.?\d{3}\D*$/;

/** Words that only organizations have in their names, and forms of companies at the end of one. */
const NOUNS =
  /\b(sociedad|cooperativa|fundacion|asociacion|federacion|union transitoria|consorcio|fideicomiso|mutual|universidad|instituto|hospital|municipalidad|ministerio|secretaria|subsecretaria|direccion|gobierno|banco|camara|ente|sindicato|obra social)\b/;
const FORMS =
  /\b(s ?a|s ?a ?s|s ?a ?u|s ?r ?l|s ?c ?a|s ?c ?s|u ?t ?e|u ?t|ltda|limitada|inc|llc|gmbh|coop)$/;

export interface PartyWords {
  readonly name: string | null | undefined;
  /** All that may hold a tax number. */
  readonly identifiers: readonly (string | null | undefined)[];
}

/** A tax number decides; without one, a name with the form of a company; and else nothing is known. */
export function kindOfParty({ name, identifiers }: PartyWords): PartyKind {
  const stated = identifiers.filter((it) => typeof it === 'string');
  const prefixes = stated.flatMap((it) => CUIT.exec(it)?.[1] ?? []);
  if (prefixes.some((it) => PEOPLE.has(it))) return PartyKind.PERSON;
  if (prefixes.some((it) => ORGANIZATIONS.has(it))) return PartyKind.ORGANIZATION;
  const words = fold(name ?? '')
    .replace(/(?<=\b\w)\.(?=\w\b)/g, '')
    .replace(/[^\w]+/g, ' ')
    .trim();
  if (NOUNS.test(words) || FORMS.test(words)) return PartyKind.ORGANIZATION;
  return stated.some((it) => DNI.test(it)) ? PartyKind.PERSON : PartyKind.NOT_STATED;
}
