import { describe, expect, it } from 'vitest';
import { createPluginLog } from './plugin-log.js';

function logged(isTTY: boolean): string[] {
  const lines: string[] = [];
  const output = { isTTY, write: (line: string) => lines.push(line) };
  const log = createPluginLog('test-libraries', output, () => Date.UTC(2026, 2, 1));
  log.warn('slow\nportal', { seconds: 3 });
  return lines;
}

describe('the log of a plugin', () => {
  it('is one JSON object a line for a collector', () => {
    expect(logged(false).map((line) => JSON.parse(line))).toEqual([
      {
        time: '2026-03-01T00:00:00.000Z',
        level: 'warn',
        plugin: 'test-libraries',
        message: 'slow\nportal',
        seconds: 3,
      },
    ]);
  });

  it('is one plain line each for a person', () => {
    expect(logged(true)).toEqual(['2026-03-01T00:00:00.000Z warn test-libraries slow portal seconds=3\n']);
  });
});
