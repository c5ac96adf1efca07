import type { SearchChoice } from '../search-choice.js';

export interface ResultsProps {
  readonly choice: SearchChoice;
  /** The address, which links of the page change. */
  readonly params: URLSearchParams;
}
