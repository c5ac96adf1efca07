import { sql } from 'kysely';
import type { CatalogDatabase, TableName } from '../storage/entities.js';

export interface OnConflict {
  readonly key: string;
  /** Columns of a row that is there already and stay as they are; without it, the whole row does. */
  readonly keeping?: readonly string[];
}

/** Writes rows of one shape, any number of them, in one statement with one parameter. */
export async function insertRows(
  transaction: CatalogDatabase,
  table: TableName | 'source',
  rows: readonly object[],
  onConflict?: OnConflict,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).map(snakeCase);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const into = sql.table(table);
  const json = JSON.stringify(rows.map(withSnakeCase));
  await sql`
    insert into ${into} (${names})
    select ${names} from json_populate_recordset(null::${into}, ${json}::json)
    ${onConflict === undefined ? sql`` : conflictClause(onConflict, columns)}`.execute(transaction);
}

function conflictClause({ key, keeping }: OnConflict, columns: readonly string[]) {
  if (keeping === undefined) return sql`on conflict (${sql.ref(key)}) do nothing`;
  const changing = columns.filter((column) => column !== key && !keeping.includes(column));
  const changes = changing.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  return sql`on conflict (${sql.ref(key)}) do update set ${sql.join(changes)}`;
}

function withSnakeCase(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]));
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
