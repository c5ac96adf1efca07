import { Migration } from '@mikro-orm/migrations';

/** How far jurisdictions have come: baselines against standards, and levels of local development. */
export class DevelopmentMigration extends Migration {
  override name = '003-development';

  override up(): void {
    this.addSql(`
      create table baseline_assessment (
        id text primary key,
        jurisdiction_id text not null,
        standard_id text not null references standard (id),
        score double precision not null,
        kind text not null check (kind in ('SELF', 'EXTERNAL', 'NOT_STATED')),
        assessed_on date,
        source_id text not null references source (id)
      )`);
    this.addSql(`
      create index baseline_assessment_newest
      on baseline_assessment (jurisdiction_id, assessed_on desc nulls last, id)`);
    this.addSql(`
      create table development_level (
        jurisdiction_id text not null,
        as_of date not null,
        name_es text not null,
        name_en text,
        source_id text not null references source (id),
        primary key (jurisdiction_id, as_of)
      )`);
  }
}
