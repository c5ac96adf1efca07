import { Stage } from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';
import { ConsultationActivityKind } from '../domain/consultation-vocabulary.js';
import { ApplicationTrack, FigureQualifier } from '../domain/edition-vocabulary.js';

const text = z.strictObject({ es: z.string(), en: z.string() });
const source = z.string();
/** `2021`, `2021-05` or `2021-05-14`. */
const period = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** The form of a file that describes one edition of the programme; null is unknown. */
export const editionSchema = z.strictObject({
  id: z.string(),
  year: z.number().int(),
  programCommitment: z.string(),
  name: text,
  summary: text,
  source,
  stages: z.array(
    z.strictObject({
      stage: z.enum(Stage),
      period: period.nullable(),
      enteredOn: z.iso.date().nullable(),
      note: text,
      source,
    }),
  ),
  figures: z.array(
    z.strictObject({
      key: z.string(),
      value: z.number().int().nonnegative(),
      qualifier: z.enum(FigureQualifier),
      period: period.nullable(),
      name: text,
      source,
    }),
  ),
  applications: z.null(),
  terms: z.null(),
  incentives: z.array(z.strictObject({ key: z.string(), name: text, source })),
  tracks: z.array(z.strictObject({ track: z.enum(ApplicationTrack), name: text, source })),
  trainings: z.array(
    z.strictObject({ id: z.string(), period: period.nullable(), title: text, note: text, source }),
  ),
  consultation: z.strictObject({
    id: z.string(),
    period: period.nullable(),
    name: text,
    contributions: z.null(),
    source,
    activities: z.array(
      z.strictObject({
        kind: z.enum(ConsultationActivityKind),
        period: period.nullable(),
        note: text,
        organizations: z.array(z.string()).default([]),
        source,
      }),
    ),
  }),
});

export type EditionFile = z.infer<typeof editionSchema>;
