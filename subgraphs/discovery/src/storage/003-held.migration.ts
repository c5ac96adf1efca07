import { Migration } from '@mikro-orm/migrations';

/**
 * What holds now of an entry stands in its own row too, with an index of its own: the database knows then how many
 * have several values at once, and finds them together with words.
 */
export class HeldMigration extends Migration {
  override name = '003-held';

  override up(): void {
    this.addSql(`alter table entry add column held text[] collate "C" not null default '{}'`);
    this.addSql(`
      update entry set held = facets.held
      from (
        select entry, array_agg(name || '=' || value) as held from facet where until is null group by entry
      ) as facets
      where entry.key = facets.entry`);
    // A program of before that still runs beside this one cannot write what nobody would find.
    this.addSql('alter table entry alter column held drop default');
    this.addSql('create index entry_held on entry using gin (held)');
  }
}
