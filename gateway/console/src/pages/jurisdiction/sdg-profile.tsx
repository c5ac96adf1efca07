import { useTranslation } from 'react-i18next';
import type { ConsoleJurisdictionInitiativesQuery } from '../../graph/generated/jurisdiction-initiatives.js';
import { GOAL_COLOURS } from '../../parts/goal-colours.js';
import { useFormat } from '../../parts/use-format.js';

type Profile = NonNullable<NonNullable<ConsoleJurisdictionInitiativesQuery['jurisdiction']>['sdgProfile']>;

/** The goals that initiatives of a place are linked with, in their own colours, with number and name. */
export function SdgProfile({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (profile.length === 0) return <p>{t('jurisdiction.noSdg')}</p>;
  return (
    <ul className="list">
      {profile.map(
        ({ goal, initiatives }) =>
          goal && (
            <li key={goal.number} className="goal">
              <span className="swatch" style={{ backgroundColor: GOAL_COLOURS[goal.number - 1] }} />
              <span className="title">
                {goal.number}. {goal.name}
              </span>
              <span className="aside">{t('jurisdiction.sdgCount', { count: number(initiatives) })}</span>
            </li>
          ),
      )}
    </ul>
  );
}
