import { Migration } from '@mikro-orm/migrations';

/** Who changed what, when and why. Times are whole milliseconds, as readers see them and ask for them. */
export class HistoryMigration extends Migration {
  override name = 'kit-history';

  override up(): void {
    this.addSql(`
      create table entity_change (
        type text not null,
        id text not null,
        version integer not null,
        at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
        actor text not null,
        actor_name text,
        subject text,
        change text not null,
        reason text,
        fields jsonb not null,
        state jsonb not null,
        primary key (type, id, version)
      )`);
  }
}
