import { Migration } from '@mikro-orm/migrations';

/** Initiatives have versions; their histories are kept where every entity's is. */
export class WritingMigration extends Migration {
  override name = '002-writing';

  override up(): void {
    this.addSql('drop table initiative_change');
    this.addSql('alter table initiative add column version integer not null default 0');
  }
}
