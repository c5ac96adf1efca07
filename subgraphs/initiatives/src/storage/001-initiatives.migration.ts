import { Migration } from '@mikro-orm/migrations';
import { editionTables, progressTables } from './tables/edition-tables.js';
import { initiativePartTables, initiativeTables } from './tables/initiative-tables.js';

/** Initiatives and what is said of them, the programme's editions, and how both go on. */
export class InitiativesMigration extends Migration {
  override name = '001-initiatives';

  override up(): void {
    const statements = [...initiativeTables, ...initiativePartTables, ...editionTables, ...progressTables];
    for (const statement of statements) this.addSql(statement);
  }
}
