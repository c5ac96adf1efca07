/** A table as rows of cells, whatever file it came in. */
export interface Sheet {
  /** For a reader: the name of the sheet, or of the file. */
  readonly name: string;
  readonly rows: AsyncIterable<SheetRow>;
}

export interface SheetRow {
  /** As a spreadsheet numbers it: the first is 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: string;
  /** Whether the file holds it as a number, which has lost how it was written. */
  readonly isNumber: boolean;
}
