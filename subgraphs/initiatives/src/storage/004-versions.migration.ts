import { Migration } from '@mikro-orm/migrations';

/** An initiative's version is that of its last change, as every entity's is: kept once, in the history. */
export class VersionsMigration extends Migration {
  override name = '004-versions';

  override up(): void {
    this.addSql('alter table initiative drop column version');
  }
}
