import { Migration } from '@mikro-orm/migrations';

/**
 * The id of an entity is found as before, and counts for less than what is said of it: the datasets of a portal have the
 * name of its place in their ids, and are not what somebody means who looks for that place.
 */
export class IdsMigration extends Migration {
  override name = '002-ids';

  override up(): void {
    this.addSql(`
      create or replace function entry_words(
        id text, title_es text, title_en text, keywords text, summary_es text, summary_en text
      ) returns tsvector language sql immutable parallel safe
      return ts_delete(
        setweight(to_tsvector('folded_es', folded(coalesce(title_es, title_en, ''))), 'A') || $$'¶':20$$
        || setweight(to_tsvector('folded_en', folded(coalesce(title_en, title_es, ''))), 'A') || $$'¶':20$$
        || setweight(to_tsvector('simple', id), 'D') || $$'¶':20$$
        || setweight(to_tsvector('folded_es', folded(keywords)), 'B') || $$'¶':20$$
        || setweight(to_tsvector('folded_en', folded(keywords)), 'B') || $$'¶':20$$
        || setweight(to_tsvector('folded_es', folded(coalesce(summary_es, ''))), 'C') || $$'¶':20$$
        || setweight(to_tsvector('folded_en', folded(coalesce(summary_en, ''))), 'C'),
        '¶')`);
    // All is read anew, and what was read before answers meanwhile.
    this.addSql(
      'update feed set position = null, sweep = sweep + 1, is_sweeping = true, is_behind = true, told = 0',
    );
  }
}
