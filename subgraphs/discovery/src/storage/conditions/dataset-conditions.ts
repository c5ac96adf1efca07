import { DatasetPresence } from '@grafo-abierto/subgraph-kit';
import type { RawBuilder } from 'kysely';
import type { DatasetChoice } from '../../domain/where.type.js';
import { facetConditions } from './facet-condition.js';
import { freshnessConditions } from './freshness-condition.js';
import type { Moment } from './moment.js';
import { placeConditions } from './place-condition.js';
import { rangeConditions } from './range-condition.js';
import { sdgConditions } from './sdg-condition.js';
import { textConditions } from './text-condition.js';
import { trustConditions } from './trust-condition.js';
import { yearConditions } from './year-condition.js';

/**
 * What must be true of a row of `entry` for it to be a dataset such as was asked.
 *
 * @param today the day on which it is judged whether a dataset keeps its rhythm, where no other is asked about
 * @throws GrafoError for what cannot be meant
 */
export function datasetConditions(choice: DatasetChoice, at: Moment, today: string): RawBuilder<boolean>[] {
  const { presence = [DatasetPresence.LISTED], licenceOpen } = choice;
  return [
    ...textConditions(choice.text),
    ...facetConditions('PRESENCE', presence, at),
    ...facetConditions('LICENCE', choice.licence, at),
    ...facetConditions('LICENCE_OPEN', openness(licenceOpen), at),
    // The names of formats are in capitals, and nobody writes them so.
    ...facetConditions('FORMAT', choice.format?.map((name) => name.toUpperCase()) ?? null, at),
    ...facetConditions('THEME', choice.theme, at),
    ...facetConditions('KEYWORD', choice.keyword, at),
    ...facetConditions('PUBLISHER', choice.publisher, at),
    ...facetConditions('PORTAL', choice.portal, at),
    ...freshnessConditions(choice.freshness, at ?? today),
    ...rangeConditions('entry.modified', choice.modified, 'modified'),
    ...yearConditions(choice.year),
    ...sdgConditions(choice.sdg, at),
    ...placeConditions(choice.jurisdiction),
    ...trustConditions(choice.trust),
  ];
}

/** One of which it is not known is neither open nor closed. */
function openness(isOpen: boolean | null | undefined): string[] | null {
  if (isOpen == null) return null;
  return [isOpen ? 'OPEN' : 'CLOSED'];
}
