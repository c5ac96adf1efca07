import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleGoalInitiativesQuery } from '../../graph/generated/goal-initiatives.js';
import { useBasisWords } from '../../parts/use-claim-words.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

type Found = NonNullable<ConsoleGoalInitiativesQuery['initiatives']>;
type Initiative = NonNullable<Found['edges'][number]['node']>;

interface InitiativeRowProps {
  readonly initiative: Initiative;
  readonly goal: number;
}

/** One initiative, with the targets of a goal that it is linked with and on whose word. */
export function InitiativeRow({ initiative, goal }: InitiativeRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useBasisWords();
  const { id, title, year, status, jurisdiction, sdgAlignments } = initiative;
  const links = sdgAlignments?.filter(({ target }) => target.goal.number === goal);
  return (
    <li>
      <span className="title">
        <Link to={pathOf(language, 'initiative', id)}>{title}</Link>
      </span>
      <span className="aside">
        {`${year} · ${t(`initiativeStatus.${status}`)}`}
        {jurisdiction && (
          <>
            {' · '}
            <Link to={pathOf(language, 'jurisdiction', jurisdiction.id)}>{jurisdiction.name}</Link>
          </>
        )}
      </span>
      <span className="aside">
        {links === undefined
          ? t('goal.noLinks')
          : links.map((link, at) => (
              <span key={link.id}>
                {at > 0 && '; '}
                <Link to={pathOf(language, 'target', link.target.id)}>
                  {t('target.numbered', { code: link.target.id })}
                </Link>
                {`, ${wordsOf(link)}`}
              </span>
            ))}
      </span>
    </li>
  );
}
