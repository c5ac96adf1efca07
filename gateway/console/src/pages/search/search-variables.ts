import type { Language } from '../../graph/generated/search-page.js';
import { pageArguments } from './results/page-size.js';
import type { SearchChoice } from './search-choice.js';
import { searchWhere } from './search-where.js';

/** The search's own question for a page of what was chosen. */
export function searchVariables(choice: SearchChoice, lang: Language) {
  return {
    text: choice.text,
    where: searchWhere(choice),
    minTrust: choice.trust,
    lang,
    ...pageArguments(choice.page),
  };
}
