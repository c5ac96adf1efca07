import type { Findings } from './findings.js';

/** A row that names itself. */
export interface CodedRow {
  readonly line: number;
  readonly code: string;
}

/**
 * Leaves out rows whose code comes more than once: the later ones where all say the same, every one of them where
 * they differ, since nobody can tell which is right.
 */
export function rejectRepeated<Row extends CodedRow>(rows: readonly Row[], findings: Findings): Row[] {
  const kept: Row[] = [];
  for (const group of Map.groupBy(rows, ({ code }) => code).values()) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const agree = others.every((row) => content(row) === content(first));
    if (agree) kept.push(first);
    for (const { line, code } of agree ? others : group) {
      const lines = group.map((row) => row.line).filter((other) => other !== line);
      findings.reject({ line, row: code }, 'GRAFO_IMPORT_CODE_REPEATED', {
        value: code,
        lines: lines.join(', '),
      });
    }
  }
  return kept.toSorted((one, other) => one.line - other.line);
}

const content = (row: CodedRow): string => JSON.stringify({ ...row, line: 0 });
