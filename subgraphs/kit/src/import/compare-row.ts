import { isOfficeSource } from '../writing/office-source.js';
import type { ImportedField } from './import-report.type.js';
import { isImportedSource } from './imported-source.js';

export type StoredRow = Readonly<Record<string, unknown>>;

export interface Comparison {
  /** `edited`: an office wrote something else, which a document does not write over. */
  readonly outcome: 'added' | 'changed' | 'confirmed' | 'unchanged' | 'edited';
  /** What is not as it was; none of a new row. */
  readonly fields: readonly ImportedField[];
}

/** Compares what a document says of a row with what is stored of it; fields that the document lacks do not count. */
export function compareRow(values: StoredRow, stored: StoredRow | undefined): Comparison {
  if (stored === undefined) return { outcome: 'added', fields: [] };
  const fields = Object.entries(values).flatMap(([field, value]) => {
    const [before, after] = [stored[field] ?? null, value ?? null];
    return before === after ? [] : [{ field, before, after }];
  });
  const source = String(stored['sourceId']);
  if (fields.length > 0) return { outcome: isOfficeSource(source) ? 'edited' : 'changed', fields };
  const isStarter = !isOfficeSource(source) && !isImportedSource(source);
  return { outcome: isStarter ? 'confirmed' : 'unchanged', fields };
}
