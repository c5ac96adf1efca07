import type { PageChoice } from '../search-choice.js';

export const PAGE_SIZE = 20;

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** What a page's arguments are; the one before another is read backwards from it. */
export function pageArguments({ after, before }: PageChoice) {
  return before === null ? { first: PAGE_SIZE, after } : { last: PAGE_SIZE, before };
}
