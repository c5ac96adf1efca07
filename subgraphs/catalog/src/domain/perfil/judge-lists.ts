/** Reads the lists of a dataset: keywords, themes, global themes, languages, places. */
import type { SpatialValue } from '../values/dataset-values.type.js';
import { plainLine } from '../values/plain-text.js';
import { readLanguage } from '../values/read-language.js';
import { readSpatial } from '../values/read-spatial.js';
import { readSuperThemes } from '../values/super-themes.js';
import type { Findings } from './findings.js';
import { isBlank } from './judge-fields.js';

const ITEMS = 1_000;
/** Those of the Perfil Nacional's own schema. */
const KEYWORD = /^[ 0-9a-zá-źÁ-ŹA-ZñÑ._-]+$/;

export function judgeKeywords(findings: Findings, raws: readonly string[]): readonly string[] {
  raws.slice(0, ITEMS).forEach((raw, index) => {
    if (raw === '') findings.add('list-item-empty', `keyword[${index}]`);
    else if (!KEYWORD.test(raw.slice(0, 1_000)))
      findings.add('keyword-characters', `keyword[${index}]`, { value: raw });
  });
  if (raws.every(isBlank)) findings.add('keywords-missing', 'keyword');
  return plainList(raws);
}

/** @param superThemes those that were stated as such */
export function judgeThemes(
  findings: Findings,
  raws: readonly string[],
  superThemes: readonly string[],
): readonly string[] {
  raws.slice(0, ITEMS).forEach((raw, index) => {
    if (raw === '') findings.add('list-item-empty', `theme[${index}]`);
    if (superThemes.length > 0 || isBlank(raw)) return;
    const read = readSuperThemes(raw);
    if (read !== null)
      findings.add('super-theme-in-theme', `theme[${index}]`, { value: raw, read: read.value.join(', ') });
  });
  return plainList(raws);
}

export function judgeSuperThemes(findings: Findings, raws: readonly string[]): readonly string[] {
  const codes = raws.slice(0, ITEMS).flatMap((raw, index) => {
    const path = `superTheme[${index}]`;
    const reading = readSuperThemes(raw);
    if (reading === null) findings.add('super-theme-unknown', path, { value: raw });
    else if (!reading.isExact)
      findings.add('super-theme-not-code', path, { value: raw, read: reading.value.join(', ') });
    return reading?.value ?? [];
  });
  if (raws.length === 0) findings.add('dataset-super-theme-missing', 'superTheme');
  return [...new Set(codes)];
}

export function judgeLanguages(findings: Findings, raws: readonly string[]): readonly string[] {
  const tags = raws.slice(0, ITEMS).flatMap((raw, index) => {
    const path = `language[${index}]`;
    if (raw === '') findings.add('list-item-empty', path);
    if (isBlank(raw)) return [];
    const tag = readLanguage(raw);
    if (tag === null) findings.add('language-unknown', path, { value: raw });
    return tag ?? [];
  });
  return [...new Set(tags)];
}

export function judgeSpatial(findings: Findings, raws: readonly string[]): readonly SpatialValue[] {
  const { values, unreadable } = readSpatial(raws);
  for (const raw of unreadable) findings.add('spatial-unreadable', 'spatial', { value: raw });
  if (raws.every(isBlank)) findings.add('spatial-missing', 'spatial');
  return values;
}

/** Each once, whatever its capitals. */
function plainList(raws: readonly string[]): readonly string[] {
  const byWord = new Map<string, string>();
  for (const raw of raws.slice(0, ITEMS)) {
    const line = plainLine(raw);
    if (line !== null && !byWord.has(line.toLowerCase())) byWord.set(line.toLowerCase(), line);
  }
  return [...byWord.values()];
}
