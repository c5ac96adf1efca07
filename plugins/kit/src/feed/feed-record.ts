/** One line of a change feed: what an index of the whole graph needs to know of an entity, and no more. */
import { z } from 'zod';

/** In capitals, as the values of the graph's enums are. */
const nameSchema = z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/);
/** A day, or as much of one as is known. */
const dateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const daySchema = z.iso.date().nullable();

const textSchema = z.object({ es: z.string().max(5000).nullable(), en: z.string().max(5000).nullable() });

const entitySchema = z.object({
  /** A GraphQL type of the graph. */
  type: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,127}$/),
  id: z.string().min(1).max(200),
});

/** What a record says of its entity, apart from which entity that is. */
const feedContentSchema = z.object({
  /** Another entity that this one says something of, perhaps another subgraph's: the initiative of a recognition. */
  about: entitySchema.nullable(),
  title: textSchema,
  summary: textSchema,
  /** Where the entity itself is published. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** The id of the jurisdiction that it belongs to. */
  jurisdiction: z.string().max(64).nullable(),
  dates: z.array(z.object({ name: nameSchema, value: dateSchema })).max(20),
  sdgTargets: z
    .array(
      z.object({
        target: z.string().regex(/^\d{1,2}\.[0-9a-z]{1,2}$/),
        basis: z.enum(['DECLARED', 'CURATED', 'INFERRED']),
        asOf: daySchema,
      }),
    )
    .max(200),
  /** What can be counted and filtered by; `asOf` is the day of a dated observation. */
  facets: z
    .array(z.object({ name: nameSchema, value: z.string().min(1).max(200), asOf: daySchema }))
    .max(500),
});

/** Opaque to whoever reads it; a reader resumes after the last one that it has read. */
const positionSchema = z.string().min(1).max(200);

export const feedRecordSchema = z.discriminatedUnion('deleted', [
  z.object({
    position: positionSchema,
    ...entitySchema.shape,
    deleted: z.literal(false),
    ...feedContentSchema.shape,
  }),
  /** Of what is gone, or may no longer be shown, nothing remains but its name. */
  z.object({ position: positionSchema, ...entitySchema.shape, deleted: z.literal(true) }),
]);

export type FeedContent = Readonly<z.infer<typeof feedContentSchema>>;
export type FeedRecord = Readonly<z.infer<typeof feedRecordSchema>>;
