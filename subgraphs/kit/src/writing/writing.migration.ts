import { Migration } from '@mikro-orm/migrations';

/** Which writes were made under which `clientMutationId`. */
export class WritingMigration extends Migration {
  override name = 'kit-writing';

  override up(): void {
    this.addSql(`
      create table write_receipt (
        subject text not null,
        client_mutation_id text not null,
        digest text not null,
        entity_id text,
        at timestamptz not null default clock_timestamp(),
        primary key (subject, client_mutation_id)
      )`);
  }
}
