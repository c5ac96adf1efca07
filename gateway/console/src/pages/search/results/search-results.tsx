import { typeOf } from '../search-choice.js';
import { sortOf } from '../search-where.js';
import { DatasetResults } from './dataset-results.js';
import { IndexResults } from './index-results.js';
import { InitiativeResults } from './initiative-results.js';
import type { ResultsProps } from './results-props.js';

/** What was found: as the search orders it, or as a list of one type does. */
export function SearchResults(props: ResultsProps) {
  const sort = sortOf(props.choice);
  if (sort === null) return <IndexResults {...props} />;
  if (typeOf(props.choice) === 'Initiative') return <InitiativeResults {...props} sort={sort} />;
  return <DatasetResults {...props} sort={sort} />;
}
