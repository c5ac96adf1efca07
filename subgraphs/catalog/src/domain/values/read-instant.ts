/** Reads the dates of a catalogue as instants in UTC. */
import { readDay } from './read-day.js';
import type { Reading } from './reading.type.js';

const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const MILLISECONDS_OF_EPOCH = /^\d{12,13}$/;

/**
 * "2016-04-14T19:48:05.433Z"; null where it is no date. A time without a zone is UTC, as CKAN writes it, and a
 * day is its first instant.
 */
export function readInstant(text: string): Reading<string> | null {
  const trimmed = text.trim();
  if (trimmed.length > 60) return null;
  if (MILLISECONDS_OF_EPOCH.test(trimmed)) return exactly(new Date(Number(trimmed)), false);
  const whole = readDay(trimmed);
  if (whole !== null) return exactly(new Date(`${whole.value}T00:00:00Z`), whole.isExact);
  const [, written, separator, clock] = /^(\S+?)(T|\s+)(\d.*)$/i.exec(trimmed) ?? [];
  const day = readDay(written ?? '');
  const [, hour, minute, second, fraction, zone] = TIME.exec(clock ?? '') ?? [];
  if (day === null || hour === undefined) return null;
  const time = `${hour}:${minute}:${second ?? '00'}.${(fraction ?? '').padEnd(3, '0').slice(0, 3)}`;
  const isExact = day.isExact && separator === 'T' && second !== undefined;
  return exactly(new Date(`${day.value}T${time}${isoZone(zone)}`), isExact);
}

function exactly(instant: Date, isExact: boolean): Reading<string> | null {
  return Number.isNaN(instant.getTime()) ? null : { value: instant.toISOString(), isExact };
}

/** "-03" and "-0300" → "-03:00". */
function isoZone(zone: string | undefined): string {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}
