import { Migration } from '@mikro-orm/migrations';
import { operationTables } from './tables/operation-tables.js';

/** What clients run, by which a new version of a plugin is judged. */
export class OperationsMigration extends Migration {
  override name = '002-operations';

  override up(): void {
    for (const statement of operationTables) this.addSql(statement);
  }
}
