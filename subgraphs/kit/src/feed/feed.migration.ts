import { Migration } from '@mikro-orm/migrations';

/** A subgraph's outbox: what it has told and will tell of its changes. */
export class FeedMigration extends Migration {
  override name = 'kit-feed';

  override up(): void {
    this.addSql(`
      create table feed_head (
        epoch text primary key,
        position bigint not null
      )`);
    this.addSql(`insert into feed_head values (left(replace(gen_random_uuid()::text, '-', ''), 12), 0)`);
    this.addSql('create unique index feed_head_alone on feed_head ((true))');
    this.addSql(`
      create table feed_event (
        position bigint primary key,
        type text not null,
        id text not null,
        content jsonb,
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql('create index feed_event_entity on feed_event (type, id, position)');
  }
}
