/**
 * Reads what a subgraph says of sources in the extensions of its answer. It may hold anything: of it only ids of a
 * plain form, words of fixed lists and instants go on, and never a text.
 */
import { z } from 'zod';
import type { SourceNote } from './source-status.type.js';

export interface ToldSource extends SourceNote {
  /** Undefined for the subgraph itself. */
  readonly id: string | undefined;
}

export interface ToldSources {
  readonly sources: readonly ToldSource[];
  /** How many more there are. */
  readonly more: number;
}

/** In one answer of one subgraph. */
const MOST = 50;
const MOST_MORE = 1_000_000;

const instant = z
  .string()
  .max(35)
  .pipe(z.iso.datetime({ offset: true }))
  .nullish()
  .catch(null);

const toldSource = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,79}$/)
    .optional(),
  status: z.enum(['STALE', 'UNAVAILABLE']),
  isIncomplete: z.boolean().optional().catch(undefined),
  since: instant,
  nextTry: instant,
});

/** @param now milliseconds since 1970 */
export function readToldSources(extensions: unknown, now: number): ToldSources | undefined {
  const told = propertyOf(extensions, 'sources');
  if (!Array.isArray(told) || told.length === 0) return undefined;
  const more = propertyOf(extensions, 'moreSources');
  const isCount = typeof more === 'number' && Number.isSafeInteger(more) && more > 0;
  const sources = told.slice(0, MOST).flatMap((each) => {
    const read = toldSource.safeParse(each);
    return read.success ? [asNote(read.data, now)] : [];
  });
  return { sources, more: isCount ? Math.min(more, MOST_MORE) : 0 };
}

function asNote(
  { id, status, isIncomplete, since, nextTry }: z.infer<typeof toldSource>,
  now: number,
): ToldSource {
  const stale = isIncomplete ? 'incomplete' : 'old-copy';
  return {
    id,
    reason: status === 'STALE' ? stale : 'never-read',
    since: dateWhere(since, (time) => time <= now),
    nextTry: dateWhere(nextTry, (time) => time >= now),
  };
}

/** What is not so is not known. */
function dateWhere(text: string | null | undefined, isSo: (time: number) => boolean): Date | null {
  const date = new Date(text ?? Number.NaN);
  return isSo(date.getTime()) ? date : null;
}

function propertyOf(value: unknown, name: string): unknown {
  // Whatever is there is checked by who asks.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
