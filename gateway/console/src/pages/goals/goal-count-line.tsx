import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/use-format.js';
import type { GoalCount } from './goal-counts.js';

interface GoalCountLineProps {
  readonly of: GoalCount;
  readonly isWaiting: boolean;
}

/** How many initiatives a goal has, and how many of them by whose word. */
export function GoalCountLine({ of: { all, stated, inferred }, isWaiting }: GoalCountLineProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (isWaiting) return <span className="bone short" />;
  if (all === null) return <span className="aside">{t('goals.uncounted')}</span>;
  if (all === 0) return <span className="aside">{t('goals.none')}</span>;
  const told = (count: number | null) => (count === null ? t('state.unknown') : number(count));
  return (
    <span className="aside">
      <strong>{t('goals.count', { count: number(all) })}</strong>{' '}
      {stated === 0 && inferred === all
        ? t('goals.allInferred', { count: all })
        : t('goals.split', { stated: told(stated), inferred: told(inferred) })}
    </span>
  );
}
