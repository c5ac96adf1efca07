import { Migration } from '@mikro-orm/migrations';

/** Jurisdictions and their population. Names sort as Spanish does; ids by their bytes, as `liesWithin` needs. */
export class JurisdictionsMigration extends Migration {
  override name = '001-jurisdictions';

  override up(): void {
    this.addSql(`
      create table jurisdiction (
        id text collate "C" primary key,
        kind text not null,
        category text,
        name_es text collate "es-x-icu" not null,
        name_en text,
        iso_code text,
        indec_code text,
        region text,
        capital text,
        information_request_url text,
        parent_id text collate "C" references jurisdiction (id) deferrable initially deferred,
        tile_column integer,
        tile_row integer,
        latitude double precision,
        longitude double precision,
        source_id text not null references source (id)
      )`);
    this.addSql('create index jurisdiction_parent on jurisdiction (parent_id, name_es, id)');
    this.addSql('create index jurisdiction_kind on jurisdiction (kind, name_es, id)');
    this.addSql(`
      create table population (
        jurisdiction_id text collate "C" not null references jurisdiction (id),
        year integer not null,
        value integer not null check (value >= 0),
        source_id text not null references source (id),
        primary key (jurisdiction_id, year)
      )`);
  }
}
