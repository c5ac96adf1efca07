import { Dimension, StatisticsSubject } from './dimension.js';
import type { StatisticsQuestion } from './statistics-question.js';

const OF_DIMENSION: Partial<Readonly<Record<Dimension, string>>> = {
  [Dimension.SDG_GOAL]: 'sdg',
  [Dimension.SDG_TARGET]: 'sdg',
  [Dimension.REGION]: 'jurisdictions',
  [Dimension.RECOGNISED]: 'recognition',
};

/** The feeds of the core without which a count would be of less than there is. */
export function neededFeeds({ of, by, where }: StatisticsQuestion): string[] {
  const { initiative, dataset } = where;
  const { sdg, jurisdiction } = initiative ?? dataset ?? {};
  const feeds = [
    of === StatisticsSubject.INITIATIVE ? 'initiatives' : 'catalog',
    ...by.flatMap((dimension) => OF_DIMENSION[dimension] ?? []),
    ...(sdg == null ? [] : ['sdg']),
    ...(jurisdiction?.hasPortal == null ? [] : ['catalog']),
    ...(jurisdiction?.kind == null && jurisdiction?.region == null ? [] : ['jurisdictions']),
    ...(initiative?.recognised == null && initiative?.recognition == null ? [] : ['recognition']),
  ];
  return [...new Set(feeds)];
}
