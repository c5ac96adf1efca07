import { Migration } from '@mikro-orm/migrations';

/** Titles as they were published, and our summaries apart from the answers that pages give. */
export class PublishedTextsMigration extends Migration {
  override name = '003-published-texts';

  override up(): void {
    this.addSql('alter table initiative add column raw_title text');
    this.addSql('alter table initiative_question add column summary_es text, add column summary_en text');
    // Until now there were no answers but our summaries.
    this.addSql('update initiative_question set summary_es = answer_es, summary_en = answer_en');
  }
}
