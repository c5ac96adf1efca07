/** The manifest of a portal that was probed, as YAML to complete. */

import { basename } from 'node:path';
import type { ProbeReport } from '@grafo-abierto/connectors';
import { Document, isNode } from 'yaml';
import { plainText } from './plain-text.js';
import type { Telling } from './telling.type.js';

const HINTS = {
  es: { jurisdictions: " Completá de quién es, por ejemplo: jurisdictions: ['AR-M']", en: ' traducí' },
  en: { jurisdictions: " Complete whose it is, for example: jurisdictions: ['AR-M']", en: ' translate' },
} as const;

export function manifestText(report: ProbeReport, { language, given, jurisdiction }: Telling): string {
  const title = plainText(report.title ?? basename(given));
  const isAddress = /^https?:/i.test(report.url);
  const portal = isAddress ? { url: report.url } : { file: report.url };
  const document = new Document({
    id: idFrom(report.url),
    title: { es: title, en: title },
    jurisdictions: jurisdiction === undefined ? [] : [jurisdiction],
    ...(isMailbox(report.contact) && { contact: { email: report.contact.trim() } }),
    portal: { software: report.software, ...portal },
  });
  if (jurisdiction === undefined) document.commentBefore = HINTS[language].jurisdictions;
  const english = document.getIn(['title', 'en'], true);
  if (isNode(english)) english.comment = HINTS[language].en;
  return document.toString();
}

/** What names of portals have in common, and so tells nobody apart. */
const COMMON = new Set([
  'www',
  'datos',
  'datosabiertos',
  'data',
  'portal',
  'catalogo',
  'gob',
  'gov',
  'org',
  'com',
  'ar',
]);

/** `https://datosabiertos.mendoza.gov.ar` → `mendoza`; a file's name where it is one. */
function idFrom(url: string): string {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [url.replace(/\.\w+$/, '')];
  const own = labels.filter((label) => !COMMON.has(label));
  const id = (own.length === 0 ? labels : own).join('-').toLowerCase();
  return id.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '') || 'portal';
}

function isMailbox(contact: string | null): contact is string {
  return contact !== null && /^\s*[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+\s*$/.test(contact);
}
