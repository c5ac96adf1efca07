import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleJurisdictionInitiativesQuery } from '../../graph/generated/jurisdiction-initiatives.js';
import { ConsolePlaceGoalsDocument } from '../../graph/generated/jurisdiction-rows.js';
import { GOAL_COLOURS } from '../../parts/goal-colours.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { useLanguage } from '../../places/use-language.js';
import { goalLink } from '../goals/goal-link.js';

type Profile = NonNullable<NonNullable<ConsoleJurisdictionInitiativesQuery['jurisdiction']>['sdgProfile']>;

interface SdgProfileProps {
  readonly profile: Profile;
  /** Of the question for it: the place, and the language. */
  readonly variables: Readonly<{ id: string; lang: 'ES' | 'EN' }>;
}

/** The goals that initiatives of a place are linked with, in their own colours, with number and name. */
export function SdgProfile({ profile, variables }: SdgProfileProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage();
  const { id } = variables;
  // The pages of the goals tell provinces apart, and of a province nothing smaller.
  const filter = { basis: 'ANY', ...(/^AR-[A-Z]$/.test(id) && { province: id }) } as const;
  if (profile.length === 0) return <p>{t('jurisdiction.noSdg')}</p>;
  const question = { document: ConsolePlaceGoalsDocument, variables };
  return (
    <>
      <ul className="list">
        {profile.map(
          ({ goal, initiatives }) =>
            goal && (
              <li key={goal.number} className="goal">
                <span className="swatch" style={{ backgroundColor: GOAL_COLOURS[goal.number - 1] }} />
                <span className="title">
                  <Link to={goalLink(language, goal.number, filter)}>
                    {goal.number}. {goal.name}
                  </Link>
                </span>
                <span className="aside">{t('jurisdiction.sdgCount', { count: number(initiatives) })}</span>
              </li>
            ),
        )}
      </ul>
      <p className="source">{t('metric.goals.source')}</p>
      <Tools
        of={t('jurisdiction.sdg')}
        question={question}
        rows={{ ...question, rows: 'jurisdiction.sdgProfile' }}
      />
    </>
  );
}
