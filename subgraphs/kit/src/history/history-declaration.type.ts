/** Of which types a subgraph keeps the history, and what an entity's own fields are. */
import type { Entities, Tables } from '../database/database.js';

type TableName<E extends Entities> = keyof Tables<E> & string;
type Column<E extends Entities, Table extends TableName<E>> = keyof Tables<E>[Table] & string;

interface HistoryOfTable<E extends Entities, Table extends TableName<E>> {
  /** The table with one row for each entity. */
  readonly table: Table;
  /** Its column with the entity's key; `id` unless said. */
  readonly key?: Column<E, Table>;
  /** The entity's own fields in the graph, each with the columns that stand behind it. */
  readonly state: Readonly<Record<string, readonly Column<E, Table>[]>>;
  /**
   * The column of the jurisdiction whose editors may see which person made a change, the key or one of the
   * state; left out where only the administration may.
   */
  readonly jurisdiction?: Column<E, Table>;
}

export type HistoryOf<E extends Entities> = {
  readonly [Table in TableName<E>]: HistoryOfTable<E, Table>;
}[TableName<E>];

/** By the name of the GraphQL type. */
export type HistoryDeclaration<E extends Entities> = Readonly<Record<string, HistoryOf<E>>>;

/** Who makes a change, and why. */
export interface Author {
  readonly actor: string;
  readonly actorName: string | null;
  readonly subject: string | null;
  readonly reason: string | null;
}

/** What the rest of the mechanism needs of a declaration, whatever its subgraph. */
export interface AnyHistory {
  readonly table: string;
  readonly key?: string;
  readonly state: Readonly<Record<string, readonly string[]>>;
  readonly jurisdiction?: string;
}

export const keyOf = ({ key = 'id' }: AnyHistory): string => key;

export const columnsOf = ({ state }: AnyHistory): readonly string[] => [
  ...new Set(Object.values(state).flat()),
];
