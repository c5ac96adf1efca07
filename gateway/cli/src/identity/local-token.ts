/** Reads what the options of `grafo token` ask for. */
import { LONGEST_LIFE, type LocalToken } from '@grafo-abierto/identity';
import {
  GrafoError,
  type Grant,
  isJurisdictionId,
  isRole,
  roles,
  subjectOfRole,
} from '@grafo-abierto/schema';

export interface TokenOptions {
  readonly as: string;
  readonly jurisdiction?: string;
  readonly organization?: string;
  readonly edition?: string;
  readonly plugin?: string;
  readonly office?: string;
  readonly name?: string;
  readonly ttl: string;
}

/** The options that say of what a role is held. */
const SUBJECTS = ['jurisdiction', 'organization', 'edition', 'plugin'] as const;

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 60 * 60, d: 24 * 60 * 60 };

/** @throws GrafoError `GRAFO_OPTION_INVALID` */
export function readTokenOptions(options: TokenOptions): Omit<LocalToken, 'audience'> {
  return {
    grant: readGrant(options),
    office: readText('office', options.office),
    name: readText('name', options.name),
    seconds: readSeconds(options.ttl),
  };
}

function readGrant(options: TokenOptions): Grant {
  const { as } = options;
  if (!isRole(as)) throw invalid('as', as, roles.join(', '));
  const subject = subjectOfRole(as);
  for (const name of SUBJECTS)
    if (name !== subject && options[name] !== undefined)
      throw invalid(name, options[name], subject === null ? `--as ${as}` : `--${subject}`);
  if (subject === null) return { role: as, of: null };
  const of = SUBJECTS.map((name) => options[name]).find((value) => value !== undefined) ?? '';
  // A scope ends at a space.
  if (!/^\S+$/.test(of)) throw invalid(subject, of, `--${subject} …`);
  if (subject === 'jurisdiction' && !isJurisdictionId(of))
    throw invalid(subject, of, 'AR, AR-M, AR-M:500007');
  return { role: as, of };
}

function readSeconds(ttl: string): number {
  const [, count, unit = ''] = /^(\d{1,7})([smhd])$/.exec(ttl) ?? [];
  const seconds = Number(count) * (SECONDS[unit] ?? Number.NaN);
  if (seconds > 0 && seconds <= LONGEST_LIFE) return seconds;
  throw invalid('ttl', ttl, `30m, 1h, 7d; ≤ ${LONGEST_LIFE / (SECONDS['d'] ?? 1)}d`);
}

function readText(option: string, text: string | undefined): string | undefined {
  if (text === undefined || /^.{1,200}$/.test(text.trim())) return text?.trim();
  throw invalid(option, text, '1…200');
}

function invalid(option: string, value: string, expected: string): GrafoError {
  return new GrafoError('GRAFO_OPTION_INVALID', { option: `--${option}`, value, expected });
}
