import { Migration } from '@mikro-orm/migrations';

/** How far a feed has forgotten what it said anew since. */
export class CompactionMigration extends Migration {
  override name = 'kit-feed-compaction';

  override up(): void {
    this.addSql('alter table feed_head add column compacted bigint not null default 0');
  }
}
