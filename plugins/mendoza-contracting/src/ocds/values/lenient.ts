/** Builds schemas that read what can be read and pass over the rest: one wrong field loses itself alone. */
import { z } from 'zod';
import { readAmount } from './read-amount.js';
import { readDay } from './read-day.js';
import { readText } from './read-text.js';

/** A field that a function reads: undefined where it cannot, null where the source says null. */
export function field<Value>(read: (value: unknown) => Value) {
  return z.unknown().transform(read).optional();
}

export const id = field((value) => readText(value, 200));
export const word = field((value) => readText(value, 300));
export const paragraph = field((value) => readText(value, 2000));
export const day = field(readDay);
export const amount = field(readAmount);

/** An object; whatever else stands in its place is passed over. */
export function objectOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object(shape).nullish().catch(undefined);
}

/** A list, up to so many members: those that are no objects are passed over, and one that stands alone is a list of one. */
export function listOf<Shape extends z.ZodRawShape>(shape: Shape, limit: number) {
  const member = z.object(shape);
  return field((value): z.output<typeof member>[] | null | undefined => {
    if (value === null || value === undefined) return value;
    const members = Array.isArray(value) ? value : [value];
    const read: z.output<typeof member>[] = [];
    for (const it of members.slice(0, limit)) {
      const parsed = member.safeParse(it);
      if (parsed.success) read.push(parsed.data);
    }
    return read.length === 0 && members.length > 0 ? undefined : read;
  });
}
