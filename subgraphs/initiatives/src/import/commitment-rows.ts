import { Language } from '@grafo-abierto/plugin-kit';
import { InitiativeKind, InitiativeStatus, readCsv, Scope } from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';
import { InitiativeRelation } from '../domain/initiative-vocabulary.js';
import { TagKind } from '../domain/observation-vocabulary.js';
import { tagCodeOf } from '../domain/tag-code.js';
import { observationId } from './observation-rows.js';

const integer = z.string().regex(/^\d+$/).transform(Number);
const optionalText = z.string().nullable();

const actionPlan = z.object({
  id: z.string(),
  jurisdiction: z.string(),
  number: integer,
  cycle: integer,
  starts_year: integer.nullable(),
  ends_year: integer.nullable(),
  source: z.string(),
});

const commitment = z.object({
  code: z.string(),
  cycle: integer,
  title: z.string(),
  title_es: z.string(),
  listed_area: optionalText,
  status: z.enum(InitiativeStatus),
  status_raw: optionalText,
  jurisdiction: z.string(),
  source: z.string(),
});

const summary = z.object({
  initiative: z.string(),
  key: z.string(),
  question_es: z.string(),
  question_en: z.string(),
  answer_es: optionalText,
  answer_en: optionalText,
  source: z.string(),
});

const related = z.object({
  initiative: z.string(),
  relation: z.enum(InitiativeRelation),
  related_id: z.string(),
  related_title: optionalText,
  note_es: optionalText,
  note_en: optionalText,
  source: z.string(),
});

/** Action plans, their commitments, and the area beside which each of them is listed. */
export function readCommitments(folder: URL) {
  const plans = readCsv(folder, 'action-plans.csv', actionPlan);
  const planOfCycle = new Map(plans.map(({ cycle, id }) => [cycle, id]));
  const commitments = readCsv(folder, 'commitments.csv', commitment);
  return {
    actionPlans: plans.map(({ jurisdiction, starts_year, ends_year, source, ...plan }) => ({
      ...plan,
      jurisdictionId: jurisdiction,
      startsYear: starts_year,
      endsYear: ends_year,
      sourceId: source,
    })),
    initiatives: commitments.map((row) => ({
      id: row.code,
      kind: InitiativeKind.OGP_COMMITMENT,
      code: row.code,
      titleEs: row.title_es,
      titleEn: row.title,
      rawTitle: null,
      titleOriginalLanguage: Language.EN,
      status: row.status,
      statusRaw: row.status_raw,
      stage: null,
      year: row.cycle,
      jurisdictionId: row.jurisdiction,
      actionPlanId: planOfCycle.get(row.cycle) ?? null,
      sourceId: row.source,
    })),
    listedAreas: commitments.flatMap(toListedArea),
  };
}

/** The list has no date: it is the first reading. */
function toListedArea({ code, listed_area, source }: z.infer<typeof commitment>) {
  if (listed_area === null) return [];
  const value = tagCodeOf(listed_area);
  const sequence = 1;
  return [
    {
      id: observationId(code, TagKind.LISTED_AREA, sequence, value),
      initiativeId: code,
      kind: TagKind.LISTED_AREA,
      value,
      rawValue: listed_area,
      asOf: null,
      asOfRaw: null,
      sequence,
      vocabularyVersion: null,
      sourceId: source,
    },
  ];
}

/** In the order of the page. */
export function readQuestions(folder: URL) {
  return readCsv(folder, 'summaries.csv', summary).map((row, position) => ({
    initiativeId: row.initiative,
    key: row.key,
    position,
    questionEs: row.question_es,
    questionEn: row.question_en,
    answerEs: row.answer_es,
    answerEn: row.answer_en,
    summaryEs: row.answer_es,
    summaryEn: row.answer_en,
    sourceId: row.source,
  }));
}

export function readRelated(folder: URL) {
  return readCsv(folder, 'related.csv', related).map((row, position) => ({
    initiativeId: row.initiative,
    relation: row.relation,
    relatedId: row.related_id,
    position,
    relatedTitle: row.related_title,
    noteEs: row.note_es,
    noteEn: row.note_en,
    sourceId: row.source,
  }));
}

const survey = z.object({ jurisdiction: z.string(), scope: z.enum(Scope), source: z.string() });

/** Whose initiatives somebody has read the whole list of. */
export function readSurveys(folder: URL) {
  return readCsv(folder, 'surveys.csv', survey).map(({ jurisdiction, scope, source }) => ({
    jurisdictionId: jurisdiction,
    scope,
    sourceId: source,
  }));
}
