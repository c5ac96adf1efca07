import { useTranslation } from 'react-i18next';
import { GOAL_COLOURS } from '../../parts/goal-colours.js';
import { useFormat } from '../../parts/use-format.js';

/** The 17 goals by their numbers, those in their colours that some initiative is linked with. */
export function GoalStrip({ countOf }: { countOf(goal: number): number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <ul className="goal-strip">
      {GOAL_COLOURS.map((colour, place) => {
        const goal = place + 1;
        const count = countOf(goal);
        return (
          <li
            key={colour}
            className={count === 0 ? 'none' : undefined}
            style={{ borderBottomColor: count === 0 ? undefined : colour }}
            title={t('compare.goalCount', { goal, count: number(count) })}
          >
            <span aria-hidden="true">{goal}</span>
            <span className="hidden">{t('compare.goalCount', { goal, count: number(count) })}</span>
          </li>
        );
      })}
    </ul>
  );
}
