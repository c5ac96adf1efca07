import { Migration } from '@mikro-orm/migrations';

/** The read model: what the feeds say, in the form in which it is asked for. */
export class DiscoveryMigration extends Migration {
  override up(): void {
    this.addSql(`
      create table feed (
        name text primary key,
        trust text,
        position text,
        sweep integer not null default 1,
        is_sweeping boolean not null default true,
        is_behind boolean not null default true,
        told integer not null default 0,
        last_event_at timestamptz,
        read_at timestamptz,
        failing_since timestamptz,
        problem_code text
      )`);
    this.addSql(`
      create table entry (
        key bigint generated always as identity primary key,
        type text collate "C" not null,
        id text collate "C" not null,
        feed text,
        sweep integer,
        title_es text,
        title_en text,
        summary_es text,
        summary_en text,
        url text,
        jurisdiction_id text collate "C",
        about bigint,
        year integer,
        modified date,
        current_until date,
        title_sort text collate "C" not null default '',
        words tsvector not null default '',
        unique (type, id)
      )`);
    this.addSql('create index entry_year on entry (type, (coalesce(year, -1)), id) where feed is not null');
    this.addSql(`
      create index entry_modified on entry (type, (coalesce(modified - date '2000-01-01', -1000000)), id)
      where feed is not null`);
    this.addSql('create index entry_title on entry (type, title_sort, id) where feed is not null');
    this.addSql('create index entry_sorted on entry (title_sort, type, id) where feed is not null');
    this.addSql('create index entry_place on entry (jurisdiction_id, type)');
    this.addSql('create index entry_about on entry (about, type) where about is not null');
    this.addSql('create index entry_id on entry (id)');
    this.addSql('create index entry_words on entry using gin (words)');
    this.addSql(`
      create table facet (
        entry bigint not null,
        name text collate "C" not null,
        value text collate "C" not null,
        since date,
        until date
      )`);
    this.addSql('create index facet_entry on facet (entry, name) include (value, since, until)');
    this.addSql('create index facet_value on facet (name, value, entry) include (since, until)');
    this.addSql(`
      create table alignment (
        origin text collate "C" not null,
        feed text not null,
        sweep integer not null,
        entry bigint not null,
        target text collate "C" not null,
        goal smallint not null,
        basis text not null,
        since date
      )`);
    this.addSql('create index alignment_origin on alignment (origin)');
    this.addSql('create index alignment_entry on alignment (entry) include (target, goal, basis, since)');
    this.addSql('create index alignment_target on alignment (target, entry) include (basis, since)');
    this.addSql('create index alignment_goal on alignment (goal, entry) include (basis, since)');
    this.#createPlaces();
    this.addSql('create table word (text text collate "C" primary key)');
    this.addSql('create index word_alike on word using gin (text extensions.gin_trgm_ops)');
    this.#createTextSearch();
  }

  /**
   * What is asked of the places of all that there is, in a form of which the database knows how common each value is.
   * A place without a region of its own has that of the first place around it that has one.
   */
  #createPlaces(): void {
    this.addSql('create table place (id text collate "C" primary key, kind text, region text)');
    this.addSql(`
      create function place_quality(place text, quality text) returns text language sql stable
      return (
        select min(value) from entry join facet on facet.entry = entry.key
        where entry.type = 'Jurisdiction' and entry.id = place and entry.feed is not null
          and facet.name = quality and facet.until is null)`);
    this.addSql(`
      create function place_region(place text) returns text language sql stable
      return coalesce(
        place_quality(place, 'REGION'),
        place_quality(split_part(place, ':', 1), 'REGION'),
        place_quality(split_part(place, '-', 1), 'REGION'))`);
  }

  /** Words as they are searched: in either language, whatever their accents and case. */
  #createTextSearch(): void {
    // The database's parser takes some words with signs between them for a file, a host, a tag or a negative number,
    // and the Spanish stemmer knows these endings by their accent alone.
    this.addSql(`
      create function folded(text) returns text language sql immutable strict parallel safe
      return regexp_replace(regexp_replace(regexp_replace(
        translate(extensions.unaccent($1), '/<>', '   '),
        '(\\d)-(?=\\d)', '\\1 ', 'g'),
        '([[:alpha:]])[.@](?=[[:alpha:]])', '\\1 ', 'g'),
        '([au])cion\\M', '\\1ción', 'gi')`);
    this.addSql('create text search configuration folded_es (copy = pg_catalog.spanish)');
    this.addSql('create text search configuration folded_en (copy = pg_catalog.english)');
    this.addSql(`
      alter text search configuration folded_en alter mapping for hword, hword_part, word
      with extensions.unaccent, english_stem`);
    // A title that is known in one language alone is looked for in both. A text's last word and the first one of the
    // next are apart, or they would be a phrase.
    this.addSql(`
      create function entry_words(
        id text, title_es text, title_en text, keywords text, summary_es text, summary_en text
      ) returns tsvector language sql immutable parallel safe
      return ts_delete(
        setweight(to_tsvector('folded_es', folded(coalesce(title_es, title_en, ''))), 'A') || $$'¶':20$$
        || setweight(to_tsvector('folded_en', folded(coalesce(title_en, title_es, ''))), 'A') || $$'¶':20$$
        || setweight(to_tsvector('simple', id), 'A') || $$'¶':20$$
        || setweight(to_tsvector('folded_es', folded(keywords)), 'B') || $$'¶':20$$
        || setweight(to_tsvector('folded_en', folded(keywords)), 'B') || $$'¶':20$$
        || setweight(to_tsvector('folded_es', folded(coalesce(summary_es, ''))), 'C') || $$'¶':20$$
        || setweight(to_tsvector('folded_en', folded(coalesce(summary_en, ''))), 'C'),
        '¶')`);
    // What says nothing in one language ("de", "the") is not asked for in the other.
    this.addSql(`
      create function asked_word(text, regconfig) returns tsquery language sql immutable strict parallel safe
      return case
        when numnode(plainto_tsquery('folded_es', folded($1))) = 0 then ''::tsquery
        when numnode(plainto_tsquery('folded_en', folded($1))) = 0 then ''::tsquery
        when ts_lexize('pg_catalog.spanish_stem', lower($1)) = '{}' then ''::tsquery
        else plainto_tsquery($2, folded($1))
      end`);
  }
}
