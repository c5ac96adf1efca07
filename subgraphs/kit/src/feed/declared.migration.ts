import { Migration } from '@mikro-orm/migrations';

/** By which declaration a feed was written last. */
export class DeclaredMigration extends Migration {
  override name = 'kit-feed-declared';

  override up(): void {
    this.addSql('alter table feed_head add column declared text');
  }
}
