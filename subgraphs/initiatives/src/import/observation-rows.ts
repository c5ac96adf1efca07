import { readCsv } from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';
import { isAssessmentValue } from '../domain/assessment-values.js';
import { AssessmentScale, TagKind } from '../domain/observation-vocabulary.js';
import { readPublishedDate } from '../domain/published-date.js';

const observation = {
  initiative: z.string(),
  value: z.string(),
  raw_value: z.string().nullable(),
  as_of: z.string().nullable(),
  sequence: z
    .string()
    .regex(/^[1-9]\d*$/)
    .transform(Number),
  vocabulary_version: z.string().nullable(),
  source: z.string(),
};

const tag = z.object({
  code: z.string(),
  name_es: z.string().nullable(),
  name_en: z.string().nullable(),
  source: z.string(),
});

const tagObservation = z.object({ ...observation, kind: z.enum(TagKind) });

const assessment = z
  .object({ ...observation, scale: z.enum(AssessmentScale) })
  .refine(({ scale, value }) => isAssessmentValue(scale, value), 'the value is not one of the scale');

/** The id of an observation tells what was observed of whom in which reading, so that loading it again changes nothing. */
export function observationId(
  initiative: string,
  what: TagKind | AssessmentScale,
  sequence: number,
  value: string,
): string {
  return `${initiative}:${what}:${sequence}:${value}`;
}

export function readTags(folder: URL) {
  return readCsv(folder, 'tags.csv', tag).map(({ code, name_es, name_en, source }) => ({
    code,
    nameEs: name_es,
    nameEn: name_en,
    sourceId: source,
  }));
}

export function readTagObservations(folder: URL) {
  return readCsv(folder, 'tag-observations.csv', tagObservation).map((row) => ({
    ...observed(row, row.kind),
    kind: row.kind,
  }));
}

export function readAssessments(folder: URL) {
  return readCsv(folder, 'assessments.csv', assessment).map((row) => ({
    ...observed(row, row.scale),
    scale: row.scale,
  }));
}

type ObservationRecord = z.infer<z.ZodObject<typeof observation>>;

function observed(row: ObservationRecord, what: TagKind | AssessmentScale) {
  return {
    id: observationId(row.initiative, what, row.sequence, row.value),
    initiativeId: row.initiative,
    value: row.value,
    rawValue: row.raw_value,
    ...readPublishedDate(row.as_of),
    sequence: row.sequence,
    vocabularyVersion: row.vocabulary_version,
    sourceId: row.source,
  };
}
