import { Migration } from '@mikro-orm/migrations';

/** The official texts of goals, targets and indicators, apart from our labels: each has a source of its own. */
export class OfficialTextsMigration extends Migration {
  override name = '002-official-texts';

  override up(): void {
    this.addSql(`
      create table official_text (
        subject text collate "C" primary key,
        text_es text,
        text_en text,
        raw_text_es text,
        raw_text_en text,
        source_id text not null references source (id),
        check (num_nonnulls(text_es, text_en) > 0)
      )`);
  }
}
