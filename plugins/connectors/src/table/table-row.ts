import type { Header } from './columns.js';
import type { Cell, SheetRow } from './sheet.type.js';

/** One row of a table under its header. */
export class TableRow<Column extends string> {
  readonly number: number;
  readonly #cells = new Map<string, Cell>();
  readonly #raw: readonly (readonly [string, string])[];
  /** Whether it has filled cells beyond its header. */
  readonly isWiderThanHeader: boolean;

  constructor({ columns, names }: Header, { number, cells }: SheetRow) {
    this.number = number;
    columns.forEach((column, index) => {
      const cell = cells[index];
      if (column !== undefined && cell !== undefined && !this.#cells.has(column))
        this.#cells.set(column, cell);
    });
    this.#raw = names.map((name, index) => [name, cells[index]?.text ?? ''] as const);
    this.isWiderThanHeader = cells.slice(names.length).some(({ text }) => text.trim() !== '');
  }

  /** Column as the file writes it → cell. */
  get raw(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#raw);
  }

  /** Null where the cell is blank. */
  text(column: Column): string | null {
    const text = this.cell(column)?.text.trim() ?? '';
    return text === '' ? null : text;
  }

  /** A cell that holds several: with semicolons, bars or line breaks between them, or else with commas. */
  list(column: Column): string[] {
    return listIn(this.text(column) ?? '');
  }

  cell(column: Column): Cell | undefined {
    return this.#cells.get(column);
  }
}

export function listIn(text: string): string[] {
  const separator = /[;|\r\n]/.test(text) ? /[;|\r\n]+/ : ',';
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
