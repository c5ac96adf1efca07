/** Reads one field, and notes what is wrong with it. Each answers null where the field says nothing that can be used. */

import type { PublishedAgent } from '@grafo-abierto/connectors';
import type { AgentValue } from '../values/dataset-values.type.js';
import { hasMarkup, plainLine, plainText } from '../values/plain-text.js';
import { type AddressOddity, readWebAddress } from '../values/read-address.js';
import { readInstant } from '../values/read-instant.js';
import { readMailbox } from '../values/read-mailbox.js';
import type { Findings } from './findings.js';
import type { RuleName } from './rules.js';

const DAY_MS = 86_400_000;

export function isBlank(raw: string | null): raw is null {
  return raw === null || raw.trim() === '';
}

export function judgeRequired(findings: Findings, rule: RuleName, path: string, raw: string | null): void {
  if (isBlank(raw)) findings.add(rule, path);
}

export function judgeLine(findings: Findings, path: string, raw: string | null): string | null {
  noteMarkup(findings, path, raw);
  return plainLine(raw);
}

export function judgeText(findings: Findings, path: string, raw: string | null): string | null {
  noteMarkup(findings, path, raw);
  return plainText(raw);
}

function noteMarkup(findings: Findings, path: string, raw: string | null): void {
  if (raw !== null && hasMarkup(raw)) findings.add('text-has-markup', path);
}

/** A date that has not come yet is not used: it would stand above all that is new, for ever. */
export function judgeInstant(findings: Findings, path: string, raw: string | null, now: Date): string | null {
  if (isBlank(raw)) return null;
  const reading = readInstant(raw);
  if (reading === null) {
    findings.add('date-unreadable', path, { value: raw });
    return null;
  }
  const { value, isExact } = reading;
  if (!isExact) findings.add('date-not-iso', path, { value: raw, read: value.slice(0, 10) });
  // Zones are often missing: what is a few hours ahead may well be now.
  if (Date.parse(value) <= now.getTime() + DAY_MS) return value;
  findings.add('date-in-future', path, { value: raw });
  return null;
}

export function noteReversal(
  findings: Findings,
  path: string,
  issued: string | null,
  modified: string | null,
): void {
  const days = [issued, modified].map((instant) => instant?.slice(0, 10));
  const [first, last] = days;
  if (first !== undefined && last !== undefined && last < first)
    findings.add('dates-reversed', path, { issued: first, modified: last });
}

export function judgeMailbox(findings: Findings, path: string, raw: string | null): string | null {
  if (isBlank(raw)) return null;
  const reading = readMailbox(raw);
  if (reading === null) findings.add('mailbox-malformed', path, { value: raw });
  else if (!reading.isExact) findings.add('mailbox-not-plain', path, { value: raw });
  return reading?.value ?? null;
}

export function judgeAgent(
  findings: Findings,
  mailboxPath: string,
  agent: PublishedAgent | null,
): AgentValue | null {
  if (agent === null) return null;
  const name = plainLine(agent.name);
  const mbox = judgeMailbox(findings, mailboxPath, agent.mbox);
  return name === null && mbox === null ? null : { name, mbox };
}

const ADDRESS_RULES: Readonly<Record<AddressOddity, RuleName>> = {
  MALFORMED: 'url-malformed',
  UNESCAPED: 'url-unescaped',
  RAW_IP: 'url-raw-ip',
  NOT_PUBLIC: 'url-not-public',
  CREDENTIALS: 'url-with-credentials',
};

export function judgeAddress(findings: Findings, path: string, raw: string | null): string | null {
  if (isBlank(raw)) return null;
  const { url, oddity } = readWebAddress(raw);
  // What may hold a password is not repeated.
  const parameters = oddity === 'CREDENTIALS' || raw.includes('@') ? { value: url ?? '…@…' } : { value: raw };
  if (oddity !== null) findings.add(ADDRESS_RULES[oddity], path, parameters);
  return url;
}
