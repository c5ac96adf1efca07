import { Migration } from '@mikro-orm/migrations';

/** Editions, the categories that they recognise in, and the standards that they go by. */
export class EditionsMigration extends Migration {
  override name = '001-editions';

  override up(): void {
    this.addSql(`
      create table recognition_edition (
        id text primary key,
        year integer not null,
        name_es text not null,
        name_en text,
        opens_on date,
        closes_on date,
        source_id text not null references source (id),
        check (closes_on >= opens_on)
      )`);
    this.addSql('create index recognition_edition_newest on recognition_edition (year desc, id)');
    this.#addCategories();
    this.#addStandards();
  }

  /** A category is the same in every edition that has it, so that editions can be compared. */
  #addCategories(): void {
    this.addSql(`
      create table recognition_category (
        id text primary key,
        axis text not null check (axis in ('LEVEL', 'PRINCIPLE', 'THEME', 'SDG')),
        value text not null,
        position integer not null,
        name_es text not null,
        name_en text,
        source_id text not null references source (id),
        check (id = axis || ':' || value),
        check (axis <> 'SDG' or value ~ '^([1-9]|1[0-7])$'),
        unique (axis, position)
      )`);
    this.addSql(`
      create table edition_category (
        edition_id text not null references recognition_edition (id),
        category_id text not null references recognition_category (id),
        source_id text not null references source (id),
        primary key (edition_id, category_id)
      )`);
  }

  #addStandards(): void {
    this.addSql(`
      create table standard (
        id text primary key,
        name_es text collate "es-x-icu" not null,
        name_en text,
        description_es text,
        description_en text,
        minimum integer not null,
        maximum integer not null,
        source_id text not null references source (id),
        check (maximum > minimum)
      )`);
    this.addSql(`
      create table edition_standard (
        edition_id text not null references recognition_edition (id),
        standard_id text not null references standard (id),
        source_id text not null references source (id),
        primary key (edition_id, standard_id)
      )`);
  }
}
