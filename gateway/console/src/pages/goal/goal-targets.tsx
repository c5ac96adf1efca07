import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsoleGoalTargetsDocument } from '../../graph/generated/goal-targets.js';
import { ConsoleGoalTargetsRowsDocument } from '../../graph/generated/goal-targets-rows.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import type { BasisName } from '../goals/basis.js';
import { Counted } from '../goals/counted.js';
import { useGoalSpread } from './use-goal-spread.js';

interface GoalTargetsProps {
  readonly number: number;
  readonly basis: BasisName;
  readonly targets: readonly { readonly id: string; readonly code: string; readonly title: string }[];
}

/** The targets of a goal, each with how many initiatives are aligned with it; where nobody counts, `GoalSpread` says so. */
export function GoalTargets({ number, basis, targets }: GoalTargetsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lang = GRAPH_LANGUAGES[language];
  const { answer, variables } = useGoalSpread(number, basis);
  const counted = answer.data?.byTarget;
  const countOf = (target: string) =>
    counted?.cells.find((cell) => cell.target === target)?.count ??
    (counted?.excluded.length === 0 ? 0 : null);
  return (
    <section className="section" aria-labelledby="targets">
      <h2 id="targets">{t('goal.targets')}</h2>
      <ul className="list" aria-busy={answer.isWaiting}>
        {targets.map(({ id, code, title }) => (
          <li key={id}>
            <span className="title">
              <Link to={pathOf(language, 'target', id)}>
                {code}. {title}
              </Link>
            </span>
            {answer.isWaiting ? <span className="bone short" /> : <TargetCount count={countOf(id)} />}
          </li>
        ))}
      </ul>
      <Counted />
      <Tools
        of={t('goal.targets')}
        question={{ document: ConsoleGoalTargetsDocument, variables }}
        rows={{ document: ConsoleGoalTargetsRowsDocument, variables: { number, lang } }}
      />
    </section>
  );
}

function TargetCount({ count }: { readonly count: number | null }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (count === null) return <span className="aside">{t('goals.uncounted')}</span>;
  return (
    <span className="aside">
      {count === 0 ? t('goals.none') : t('goals.count', { count: number(count) })}
    </span>
  );
}
