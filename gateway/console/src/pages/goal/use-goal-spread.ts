import { ConsoleGoalSpreadDocument } from '../../graph/generated/goal-spread.js';
import { useAnswer } from '../../graph/use-answer.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import type { BasisName } from '../goals/basis.js';
import { whereOf } from './goal-filter.js';

/** Where, when and for which target a goal is served, whatever place and year are looked at; asked of the hub once. */
export function useGoalSpread(number: number, basis: BasisName) {
  const variables = {
    where: whereOf(number, { basis, province: null, year: null }),
    lang: GRAPH_LANGUAGES[useLanguage()],
  };
  return { variables, answer: useAnswer(ConsoleGoalSpreadDocument, variables) };
}
