import { problems, reportProblem } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';
import { TestTerminal } from '../testing/test-terminal.js';
import type { CheckedProblem } from './check-outcome.type.js';
import { describeProblems } from './describe-outcome.js';

const problem = (given: Partial<CheckedProblem>): CheckedProblem => ({
  ...reportProblem('GRAFO_POLICY_DESCRIPTION_FOREIGN', { coordinate: 'Query.x' }),
  severity: 'error',
  coordinate: null,
  line: null,
  column: null,
  owner: null,
  ...given,
});

describe('what a check says at a terminal', () => {
  it.each(['es', 'en'] as const)('fits 80 columns for every problem of the table, in %s', (language) => {
    const all = Object.keys(problems).map((code) =>
      problem({
        ...reportProblem(code as keyof typeof problems),
        coordinate: 'Query.wells',
        line: 1,
        column: 90,
      }),
    );
    const lines = describeProblems(all, `type Query { ${'x'.repeat(200)} }`, new TestTerminal(language));
    // A word that is longer than a line stands alone.
    expect(lines.filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([]);
  });

  it('marks the column of a line that is cut', () => {
    const sdl = `${' '.repeat(150)}here ${'x'.repeat(100)}`;
    const lines = describeProblems([problem({ line: 1, column: 151 })], sdl, new TestTerminal());
    const [, , quoted = '', mark = ''] = lines;
    expect(quoted.slice(mark.indexOf('^'))).toMatch(/^here x/);
  });

  it('lets no text of a plugin touch the terminal', () => {
    const sdl = 'type \u001b[2JQuery { a: Int }';
    const lines = describeProblems(
      [problem({ line: 1, column: 1, coordinate: '\u001b[2JQuery' })],
      sdl,
      new TestTerminal(),
    );
    expect(lines.join('\n')).not.toContain('\u001b');
  });
});
