import { Migration } from '@mikro-orm/migrations';

/** The tables that every subgraph has: where facts came from, and which starter data was loaded. */
export class KitMigration extends Migration {
  override name = '000-kit';

  override up(): void {
    this.addSql(`
      create table source (
        id text primary key,
        source text not null,
        url text,
        retrieved_at timestamptz,
        as_of date,
        licence text,
        transform text
      )`);
    this.addSql(`
      create table starter_load (
        digest text primary key,
        loaded_at timestamptz not null default now()
      )`);
  }
}
