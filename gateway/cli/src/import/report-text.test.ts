import type { ImportReport } from '@grafo-abierto/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { reportText } from './report-text.js';

const what = { es: 'gobiernos locales', en: 'local governments' };
const count = { what, added: 2060, changed: 1, confirmed: 21, unchanged: 0 };
const rejection = (line: number) =>
  ({ line, row: `5009${line}`, code: 'GRAFO_IMPORT_PARENT_UNKNOWN', parameters: { parent: '99' } }) as const;

const REPORT: ImportReport = {
  name: `https://example.org/${'folder/'.repeat(30)}municipios`,
  isDryRun: false,
  counts: [count],
  changes: [
    {
      what,
      line: 7,
      row: 'AR-M:500007',
      fields: [{ field: 'nameEs', before: null, after: `a\u001b[2Jb\n${'c'.repeat(500)}` }],
    },
  ],
  rejected: Array.from({ length: 30 }, (_, index) => rejection(index + 2)),
  notes: Array.from({ length: 30 }, () => ({
    line: null,
    row: 'x'.repeat(300),
    code: 'GRAFO_IMPORT_NOTE_ABSENT',
    parameters: { count: 3 },
  })),
};

describe('the report of an import', () => {
  it.each(['es', 'en'] as const)('fits into 80 columns, whatever the document holds, in %s', (language) => {
    const lines = reportText(REPORT, language).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    // Nothing of a document moves the cursor.
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });

  it('tells how many rows are new, changed, confirmed and the same', () => {
    const [header, row] = reportText({ ...REPORT, name: 'file' }, 'en')
      .split('\n')
      .slice(2, 4);
    expect(header?.split(/\s{2,}/).filter(Boolean)).toEqual(['new', 'changed', 'confirmed', 'the same']);
    expect(row?.split(/\s{2,}/).filter(Boolean)).toEqual(['local governments', '2060', '1', '21', '0']);
  });

  it('tells every rejected row with its line and reason, and says how to get what it leaves out', () => {
    const text = reportText(REPORT, 'es').replaceAll(/\s+/g, ' ');
    for (const { line } of REPORT.rejected)
      expect(text).toContain(`línea ${line} 5009${line}: El grafo no conoce`);
    expect(text).toContain('… y 10 más; --report');
  });

  it('says when nothing was written, and keeps quiet of what there is none of', () => {
    const text = reportText({ ...REPORT, isDryRun: true, changes: [], rejected: [], notes: [] }, 'es');
    expect(text).toContain('Simulacro: no se escribió nada.');
    expect(text).not.toMatch(/Cambios|rechazadas|Avisos/);
  });
});
