import { describe, expect, it } from 'vitest';
import { RebuildProgress } from './rebuild-progress.js';

const feed = (name: string, told: number, isSweeping = true, problemCode: string | null = null) => ({
  name,
  told,
  isSweeping,
  problemCode,
});

describe('the progress of a rebuild', () => {
  it.each(['es', 'en'] as const)('fits into 80 columns, in %s', (language) => {
    const lines: string[] = [];
    const progress = new RebuildProgress(language, (line) => lines.push(line));
    const name = 'x'.repeat(100);
    for (const who of ['hub', 'alone'] as const) {
      progress.begin(who);
      progress.interrupted(who);
    }
    progress.tell([feed(name, 1_000_000)]);
    progress.tell([feed(name, 1_000_000, true, 'GRAFO_FEED_UNREACHABLE')]);
    progress.tell([feed(name, 1_000_000, false)]);
    progress.left([name]);
    progress.end({ entities: 1_000_000, alignments: 1_000_000 }, 1_000_000);
    expect(lines).toHaveLength(9);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('tells of each feed what is new, and nothing twice', () => {
    const lines: string[] = [];
    const progress = new RebuildProgress('en', (line) => lines.push(line));
    progress.tell([feed('catalog', 10), feed('sdg', 500)]);
    progress.tell([feed('catalog', 42, false), feed('sdg', 500)]);
    progress.tell([feed('catalog', 42, false), feed('sdg', 900, true, 'GRAFO_FEED_LOST')]);
    expect(lines).toEqual([
      '  sdg: 500 records read',
      '  catalog: done, 42 records',
      '  sdg: it cannot be read [GRAFO_FEED_LOST]',
    ]);
  });
});
