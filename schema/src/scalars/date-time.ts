import { GraphQLScalarType, Kind } from 'graphql';
import { GrafoError } from '../problems/grafo-error.js';

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

/** An instant as RFC 3339 text; always answered in UTC, `2026-03-01T12:00:00.000Z`. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'Un instante según RFC 3339, en UTC.\n\nAn instant as in RFC 3339, in UTC.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => (value instanceof Date ? value.toISOString() : parseDateTime(value)),
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : `(${node.kind})`),
});

export function parseDateTime(value: unknown): string {
  const text = String(value);
  const instant = DATE_TIME.test(text) ? new Date(text) : undefined;
  if (instant === undefined || Number.isNaN(instant.getTime())) {
    throw new GrafoError('GRAFO_DATETIME_MALFORMED', { value: text });
  }
  return instant.toISOString();
}
