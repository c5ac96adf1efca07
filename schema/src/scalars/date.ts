import { GraphQLScalarType, Kind } from 'graphql';
import { GrafoError } from '../problems/grafo-error.js';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day of the calendar as text, `YYYY-MM-DD` (ISO 8601): no time, no zone, so that it is the same day everywhere. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'Un día del calendario, AAAA-MM-DD (ISO 8601).\n\nA day of the calendar, YYYY-MM-DD (ISO 8601).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  serialize: parseDate,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : `(${node.kind})`),
});

export function parseDate(value: unknown): string {
  const text = String(value);
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || !isDayOfCalendar(Number(year), Number(month), Number(day))) {
    throw new GrafoError('GRAFO_DATE_MALFORMED', { value: text });
  }
  return text;
}

function isDayOfCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
