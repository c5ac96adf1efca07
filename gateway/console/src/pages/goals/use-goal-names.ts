import { useTranslation } from 'react-i18next';
import { ConsoleGoalsDocument } from '../../graph/generated/goals-list.js';
import { useAnswer } from '../../graph/use-answer.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';

/** A goal by number and name; while its source is late or does not answer, by its number in words. */
export function useGoalNames(): (number: number) => string {
  const { t } = useTranslation();
  const answer = useAnswer(ConsoleGoalsDocument, { lang: GRAPH_LANGUAGES[useLanguage()] });
  const names = new Map(answer.data?.sdgGoals?.map(({ number, name }) => [number, `${number}. ${name}`]));
  return (number) => names.get(number) ?? t('goals.numbered', { number });
}
