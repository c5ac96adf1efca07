import { Migration } from '@mikro-orm/migrations';

/**
 * The framework and what is claimed of it. Ids and sort keys compare byte by byte (`collate "C"`), so that codes
 * stand in their natural order wherever the database runs.
 */
export class SdgMigration extends Migration {
  override name = '001-sdg';

  override up(): void {
    this.#createFramework();
    this.#createAlignments();
  }

  #createFramework(): void {
    this.addSql(`
      create table goal (
        number integer primary key check (number between 1 and 17),
        name_es text not null,
        name_en text,
        title_es text not null,
        title_en text,
        source_id text not null references source (id)
      )`);
    this.addSql(`
      create table target (
        id text collate "C" primary key,
        goal_number integer not null references goal (number),
        sort_key text collate "C" not null,
        title_es text not null,
        title_en text,
        source_id text not null references source (id),
        unique (id, sort_key)
      )`);
    this.addSql('create index target_of_goal on target (goal_number, sort_key)');
    this.addSql(`
      create table indicator (
        id text collate "C" primary key,
        code text not null,
        framework_version text collate "C" not null,
        target_id text collate "C" not null references target (id),
        sort_key text collate "C" not null,
        title_es text not null,
        title_en text,
        source_id text not null references source (id)
      )`);
    this.addSql('create index indicator_of_target on indicator (target_id, sort_key, framework_version)');
  }

  /**
   * An alignment repeats its target's sort key, held equal by the foreign key: one index then serves the pages
   * of a target and of its whole goal, in their order. The basis comes last in it, to filter and count there.
   */
  #createAlignments(): void {
    this.addSql(`
      create table alignment (
        id text collate "C" primary key,
        subject_type text not null,
        subject_id text collate "C" not null,
        target_id text collate "C" not null,
        target_sort_key text collate "C" not null,
        relation text not null,
        basis text not null,
        confidence double precision check (confidence between 0 and 1),
        rationale_es text,
        rationale_en text,
        method text,
        author text,
        as_of date,
        source_id text not null references source (id),
        foreign key (target_id, target_sort_key) references target (id, sort_key)
      )`);
    this.addSql('create index alignment_of_target on alignment (target_sort_key, subject_id, id, basis)');
    this.addSql(
      'create index alignment_of_subject on alignment (subject_type, subject_id, target_sort_key, id)',
    );
    this.addSql(`
      create table survey (
        subject_type text not null,
        subject_id text collate "C" not null,
        method text not null,
        basis text not null,
        source_id text not null references source (id),
        primary key (subject_type, subject_id, method)
      )`);
  }
}
