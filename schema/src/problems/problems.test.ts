import { describe, expect, it } from 'vitest';
import { GrafoError, reportProblem } from './grafo-error.js';
import { problems } from './table.js';

describe('the table of problems', () => {
  it.each(Object.entries(problems))(
    '%s names an area and a reason, and says all in both languages',
    (code, text) => {
      expect(code).toMatch(/^GRAFO_[A-Z]+(_[A-Z]+)+$/);
      for (const part of [text.message, text.cause, text.fix]) {
        expect(part.es).not.toBe('');
        expect(part.en).not.toBe('');
        expect(placeholders(part.es)).toEqual(placeholders(part.en));
      }
    },
  );

  it('fills the parameters into the text of both languages', () => {
    const report = reportProblem('GRAFO_PORT_IN_USE', { port: 4000, host: '127.0.0.1' });
    expect(report.message).toEqual({
      es: 'El puerto 4000 de 127.0.0.1 está ocupado.',
      en: 'Port 4000 of 127.0.0.1 is in use.',
    });
  });

  it('cuts a parameter that would make the message endless', () => {
    const error = new GrafoError('GRAFO_DATE_MALFORMED', { value: 'x'.repeat(10_000) });
    expect(error.message.length).toBeLessThan(260);
  });

  it('does not take inherited names for parameters', () => {
    expect(reportProblem('GRAFO_ROUTE_UNKNOWN', {}).message.en).toBe('There is nothing here: {path}');
  });
});

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
