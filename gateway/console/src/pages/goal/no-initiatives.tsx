import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Bones } from '../../parts/bones.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import type { GoalFilter } from './goal-filter.js';
import { knownPlaces } from './known-places.js';
import { useGoalSpread } from './use-goal-spread.js';

interface NoInitiativesProps {
  readonly number: number;
  readonly filter: GoalFilter;
}

/** That there is none, or that nobody has looked there, which is something else. */
export function NoInitiatives({ number, filter }: NoInitiativesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { answer } = useGoalSpread(number, filter.basis);
  if (answer.isWaiting) return <Bones lines={2} />;
  const places = answer.data ? knownPlaces(answer.data, t('heat.nation')) : [];
  const place = places.find(({ id }) => id === filter.province);
  const isFiltered = filter.province !== null || filter.year !== null || filter.basis !== 'ANY';
  const isUnsurveyed = place !== undefined && !place.isKnown && answer.failed.size === 0;
  return (
    <>
      <p>{isUnsurveyed ? t('goal.unsurveyedPlace', { name: place.name }) : t('goal.noInitiatives')}</p>
      {isUnsurveyed && (
        <p>
          <Link to={pathOf(language, 'jurisdiction', place.id)}>
            {t('goal.toPlace', { name: place.name })}
          </Link>
        </p>
      )}
      {isFiltered && (
        <p>
          <Link to="?" preventScrollReset>
            {t('goal.allInitiatives')}
          </Link>
        </p>
      )}
    </>
  );
}
