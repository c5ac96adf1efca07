/** Reads the goals, targets and indicators of the starter folder as rows. */
import { readCsv } from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';
import { indicatorIdOf } from '../domain/framework-key.js';
import { goalNumberOf, sortKeyOf, targetCodeOf } from '../domain/sdg-code.js';

const label = { title_es: z.string(), title_en: z.string().nullable(), source: z.string() };

const goal = z.object({
  number: z.coerce.number().int(),
  name_es: z.string(),
  name_en: z.string().nullable(),
  ...label,
});

const target = z.object({ code: z.string().regex(/^\d{1,2}\.(\d{1,2}|[a-z])$/), ...label });

const indicator = z.object({
  code: z.string().regex(/^\d{1,2}\.(\d{1,2}|[a-z])\.\d{1,2}$/),
  framework_version: z.string().regex(/^[\w.-]{1,40}$/),
  ...label,
});

export function readGoals(folder: URL) {
  return readCsv(folder, 'goals.csv', goal).map((row) => ({
    number: row.number,
    nameEs: row.name_es,
    nameEn: row.name_en,
    titleEs: row.title_es,
    titleEn: row.title_en,
    sourceId: row.source,
  }));
}

export function readTargets(folder: URL) {
  return readCsv(folder, 'targets.csv', target).map((row) => ({
    id: row.code,
    goalNumber: goalNumberOf(row.code),
    sortKey: sortKeyOf(row.code),
    titleEs: row.title_es,
    titleEn: row.title_en,
    sourceId: row.source,
  }));
}

export function readIndicators(folder: URL) {
  return readCsv(folder, 'indicators.csv', indicator).map((row) => ({
    id: indicatorIdOf(row.code, row.framework_version),
    code: row.code,
    frameworkVersion: row.framework_version,
    targetId: targetCodeOf(row.code),
    sortKey: sortKeyOf(row.code),
    titleEs: row.title_es,
    titleEn: row.title_en,
    sourceId: row.source,
  }));
}
