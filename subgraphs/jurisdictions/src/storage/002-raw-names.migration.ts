import { Migration } from '@mikro-orm/migrations';

/** Names as a register published them, where ours is not the same letter by letter. */
export class RawNamesMigration extends Migration {
  override name = '002-raw-names';

  override up(): void {
    this.addSql('alter table jurisdiction add column raw_name text');
  }
}
