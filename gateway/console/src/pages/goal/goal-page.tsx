import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Page } from '../../parts/page.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { useParameters } from '../goals/use-parameters.js';
import { filterIn } from './goal-filter.js';
import { GoalInitiatives } from './goal-initiatives.js';
import { GoalSpread } from './goal-spread.js';
import { GoalText } from './goal-text.js';

const NUMBER = /^([1-9]|1[0-7])$/;

/** All that is known of a goal; each part asks for itself. */
export function GoalPage() {
  const { number = '' } = useParams();
  return NUMBER.test(number) ? (
    <KnownGoal key={number} number={Number(number)} />
  ) : (
    <NoGoal number={number} />
  );
}

function KnownGoal({ number }: { readonly number: number }) {
  const { parameters } = useParameters();
  const filter = filterIn(parameters);
  return (
    <GoalText number={number} filter={filter} below={<GoalSpread number={number} filter={filter} />}>
      <GoalInitiatives number={number} filter={filter} />
    </GoalText>
  );
}

function NoGoal({ number }: { readonly number: string }) {
  const { t } = useTranslation();
  return (
    <Page title={t('goal.unknownTitle')}>
      <div className="page-head">
        <h1>{t('goal.unknownTitle')}</h1>
        <p>{t('goal.unknown', { number })}</p>
        <p>
          <Link to={pathOf(useLanguage(), 'goals')}>{t('goal.toGoals')}</Link>
        </p>
      </div>
    </Page>
  );
}
