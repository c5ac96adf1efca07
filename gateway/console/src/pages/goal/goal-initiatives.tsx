import { useTranslation } from 'react-i18next';
import { ConsoleGoalInitiativesDocument } from '../../graph/generated/goal-initiatives.js';
import { PagesOfList } from '../../parts/pages-of-list.js';
import { Tools } from '../../parts/tools.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { basesOf } from '../goals/basis.js';
import { FilterForm } from './filter-form.js';
import { type GoalFilter, whereOf } from './goal-filter.js';
import { InitiativePage } from './initiative-page.js';

interface GoalInitiativesProps {
  readonly number: number;
  readonly filter: GoalFilter;
}

const PAGE = 10;

/** The initiatives that are aligned with a goal, by what the address asks for. */
export function GoalInitiatives({ number, filter }: GoalInitiativesProps) {
  const { t } = useTranslation();
  const variables = {
    where: whereOf(number, filter),
    basis: basesOf(filter.basis),
    lang: GRAPH_LANGUAGES[useLanguage()],
  };
  const asked = { document: ConsoleGoalInitiativesDocument, variables };
  return (
    <section className="section" aria-labelledby="initiatives">
      <h2 id="initiatives">{t('goal.initiatives')}</h2>
      <FilterForm number={number} filter={filter} />
      <PagesOfList of={JSON.stringify(filter)}>
        {(page) => (
          <InitiativePage
            number={number}
            filter={filter}
            variables={{ ...variables, first: PAGE, after: page.after }}
            page={page}
          />
        )}
      </PagesOfList>
      <Tools
        of={t('goal.initiatives')}
        question={{ ...asked, variables: { ...variables, first: PAGE } }}
        rows={asked}
      />
    </section>
  );
}
