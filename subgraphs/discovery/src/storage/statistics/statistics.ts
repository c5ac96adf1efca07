import { checkStatistics, type StatisticsQuestion } from '../../domain/statistics-question.js';
import type { DiscoveryDatabase } from '../entities.js';
import { type CountedCells, countCells } from './count-cells.js';
import { type ExclusionRow, readExclusions } from './read-exclusions.js';

/** What was asked to be counted: nothing of it is until it is asked for, and then once. */
export class Statistics {
  #counted: Promise<CountedCells> | undefined;
  #exclusions: Promise<readonly ExclusionRow[]> | undefined;

  /** @throws GrafoError where the question cannot be answered, whatever the index holds */
  constructor(
    private readonly database: DiscoveryDatabase,
    readonly question: StatisticsQuestion,
    private readonly today: string,
  ) {
    checkStatistics(question);
  }

  get counted(): Promise<CountedCells> {
    this.#counted ??= countCells(this.database, this.question, this.today);
    return this.#counted;
  }

  get total(): Promise<number> {
    return this.counted.then(({ total }) => total);
  }

  get exclusions(): Promise<readonly ExclusionRow[]> {
    this.#exclusions ??= readExclusions(this.database, this.question);
    return this.#exclusions;
  }
}
