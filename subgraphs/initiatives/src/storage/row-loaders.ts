import { createListLoader, createLoader } from '@grafo-abierto/plugin-kit';
import { sql } from 'kysely';
import type { InitiativeDatabase, Row, TableName } from './entities.js';

/** A request's loader of the rows of a table by a unique column. */
export function loadByKey<Name extends TableName>(
  reads: InitiativeDatabase,
  table: Name,
  key: keyof Row<Name> & string,
) {
  return createLoader(
    async (keys: readonly string[]) => {
      const found = await sql<Row<Name>>`
        select * from ${sql.table(table)} where ${sql.ref(key)} = any(${[...keys]}::text[])`.execute(reads);
      return found.rows;
    },
    (row) => String(row[key]),
  );
}

/** A request's loader of the rows of a table that belong to a parent, in the order of some columns. */
export function loadByParent<Name extends TableName>(
  reads: InitiativeDatabase,
  table: Name,
  parent: keyof Row<Name> & string,
  orderBy: readonly (keyof Row<Name> & string)[],
) {
  const order = sql.join(orderBy.map((column) => sql.ref(column)));
  return createListLoader(
    async (parentIds: readonly string[]) => {
      const found = await sql<Row<Name>>`
        select * from ${sql.table(table)}
        where ${sql.ref(parent)} = any(${[...parentIds]}::text[]) order by ${order}`.execute(reads);
      return found.rows;
    },
    (row) => String(row[parent]),
  );
}
