import { Migration } from '@mikro-orm/migrations';
import { proposalTables } from './tables/proposal-tables.js';

/** Portals that anybody may propose, what was seen of them, and tables that are given in place of an address. */
export class ProposalsMigration extends Migration {
  override name = '002-proposals';

  override up(): void {
    for (const statement of proposalTables) this.addSql(statement);
  }
}
