import { Migration } from '@mikro-orm/migrations';
import { generationTables } from './tables/generation-tables.js';
import { pluginTables } from './tables/plugin-tables.js';

/** Keys, plugins, their versions, what happened to them, and the graphs that were made of them. */
export class RegistryMigration extends Migration {
  override name = '001-registry';

  override up(): void {
    for (const statement of [...pluginTables, ...generationTables]) this.addSql(statement);
  }
}
