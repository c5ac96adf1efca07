import { Migration } from '@mikro-orm/migrations';
import { datasetTables } from './tables/dataset-tables.js';
import { portalTables } from './tables/portal-tables.js';

/** Portals, how reading them went, what they publish, and what is wrong with it. */
export class CatalogMigration extends Migration {
  override name = '001-catalog';

  override up(): void {
    for (const statement of [...portalTables, ...datasetTables]) this.addSql(statement);
  }
}
