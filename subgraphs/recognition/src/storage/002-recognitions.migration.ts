import { Migration } from '@mikro-orm/migrations';

/** Days since year 1, so that lists have a place for a day that nobody knows: last. */
const dayNumber = (day: string) =>
  `integer not null generated always as (coalesce(${day} - date '0001-01-01', 0)) stored`;

/** Nominations, recognitions, the evaluations behind them, and which lists of them somebody has read. */
export class RecognitionsMigration extends Migration {
  override name = '002-recognitions';

  override up(): void {
    this.#addNominations();
    this.#addEvaluations();
    this.#addRecognitions();
    this.#addSurveys();
  }

  #addNominations(): void {
    this.addSql(`
      create table nomination (
        id text primary key,
        edition_id text not null references recognition_edition (id),
        category_id text,
        initiative_id text,
        status text not null check (status ~ '^[A-Z][A-Z_]*$'),
        nominated_on date,
        nominated_day ${dayNumber('nominated_on')},
        source_id text not null references source (id),
        foreign key (edition_id, category_id) references edition_category (edition_id, category_id)
      )`);
    this.addSql('create index nomination_newest on nomination (edition_id, nominated_day desc, id)');
  }

  /** A role is a code, so that no person's name can get in. */
  #addEvaluations(): void {
    this.addSql(`
      create table evaluation (
        id text primary key,
        standard_id text references standard (id),
        score double precision not null check (score >= 0),
        maximum double precision not null check (maximum > 0),
        evaluator_role text not null check (evaluator_role ~ '^[A-Z][A-Z_]*$'),
        evaluated_on date,
        source_id text not null references source (id),
        check (score <= maximum)
      )`);
  }

  #addRecognitions(): void {
    this.addSql(`
      create table recognition (
        id text primary key,
        edition_id text not null references recognition_edition (id),
        category_id text not null,
        kind text not null check (kind ~ '^[A-Z][A-Z_]*$'),
        granted_on date,
        granted_day ${dayNumber('granted_on')},
        initiative_id text,
        jurisdiction_id text,
        evaluation_id text references evaluation (id),
        source_id text not null references source (id),
        foreign key (edition_id, category_id) references edition_category (edition_id, category_id)
      )`);
    for (const parent of ['edition', 'jurisdiction', 'initiative']) {
      this.addSql(
        `create index recognition_of_${parent} on recognition (${parent}_id, granted_day desc, id)`,
      );
    }
  }

  /** One row: this list of this edition was read, whole, or for one jurisdiction or initiative. */
  #addSurveys(): void {
    this.addSql(`
      create table recognition_survey (
        id text primary key,
        edition_id text not null references recognition_edition (id),
        list text not null check (list in ('NOMINATIONS', 'RECOGNITIONS', 'STANDARDS')),
        jurisdiction_id text,
        initiative_id text,
        surveyed_on date,
        source_id text not null references source (id),
        check (num_nonnulls(jurisdiction_id, initiative_id) <= 1),
        check (list = 'RECOGNITIONS' or num_nonnulls(jurisdiction_id, initiative_id) = 0)
      )`);
    for (const part of ['jurisdiction', 'initiative']) {
      this.addSql(`create index recognition_survey_of_${part} on recognition_survey (${part}_id, list)`);
    }
    this.addSql(`
      create index recognition_survey_whole on recognition_survey (list, edition_id)
      where jurisdiction_id is null and initiative_id is null`);
  }
}
