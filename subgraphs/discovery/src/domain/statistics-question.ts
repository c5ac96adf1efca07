import { GrafoError } from '@grafo-abierto/schema';
import { DIMENSIONS, type Dimension, StatisticsSubject } from './dimension.js';
import type { DatasetChoice, InitiativeChoice } from './where.type.js';

const MOST_DIMENSIONS = 3;

export interface StatisticsQuestion {
  readonly of: StatisticsSubject;
  readonly by: readonly Dimension[];
  readonly where: { readonly initiative?: InitiativeChoice | null; readonly dataset?: DatasetChoice | null };
  /** The day by which all of it was observed; null for now. */
  readonly asOf: string | null;
}

/**
 * Checks that what is asked can be counted.
 *
 * @throws GrafoError `GRAFO_DIMENSIONS_COUNT`, `GRAFO_DIMENSION_UNFIT`, `GRAFO_CONDITION_UNFIT`
 */
export function checkStatistics({ of, by, where }: StatisticsQuestion): void {
  const distinct = new Set(by).size;
  if (distinct < 1 || distinct < by.length || by.length > MOST_DIMENSIONS) {
    throw new GrafoError('GRAFO_DIMENSIONS_COUNT', { figure: by.length, distinct });
  }
  for (const dimension of by) {
    if (DIMENSIONS[of].includes(dimension)) continue;
    const dimensions = DIMENSIONS[of].join(', ');
    throw new GrafoError('GRAFO_DIMENSION_UNFIT', { subject: of, dimension, dimensions });
  }
  const other = of === StatisticsSubject.INITIATIVE ? 'dataset' : 'initiative';
  if (where[other] != null) throw new GrafoError('GRAFO_CONDITION_UNFIT', { field: other, subject: of });
}
