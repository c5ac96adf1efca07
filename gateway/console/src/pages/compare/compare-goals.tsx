import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsoleCompareGoalNamesDocument } from '../../graph/generated/compare-goal-names.js';
import {
  ConsoleCompareGoalsDocument,
  type ConsoleCompareGoalsQuery,
} from '../../graph/generated/compare-goals.js';
import { useAnswer } from '../../graph/use-answer.js';
import { SourceLine } from '../../parts/source-line.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { type ComparedPlace, CompareRow, CompareTable } from './compare-table.js';
import { CompareTools } from './compare-tools.js';
import { scopeOf } from './compared-places.js';
import { GoalStrip } from './goal-strip.js';
import { usePlaces } from './use-places.js';
import { useSurveyed } from './use-surveyed.js';

/** Which of the 17 goals initiatives of each place are linked with. */
export function CompareGoals({ places }: { readonly places: readonly ComparedPlace[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage();
  const ids = places.map(({ id }) => id);
  const variablesOf = (id: string) => ({ id, scope: scopeOf(id) });
  const answers = usePlaces(ConsoleCompareGoalsDocument, ids, variablesOf);
  const isSurveyed = useSurveyed(ids);
  const goals =
    useAnswer(ConsoleCompareGoalNamesDocument, { lang: GRAPH_LANGUAGES[language] }).data?.sdgGoals ?? [];
  const title = t('compare.goals');
  const common = { answers, fields: ['jurisdiction', 'sdgProfile'], unknown: t('compare.unsurveyed') };
  const profileOf = ({ jurisdiction }: ConsoleCompareGoalsQuery, id: string) => {
    const profile = jurisdiction?.sdgProfile ?? null;
    // Where nobody looked for initiatives, that none is linked says nothing.
    return profile?.length === 0 && isSurveyed(id) === false ? null : profile;
  };
  const countOf = (data: ConsoleCompareGoalsQuery, id: string, goal: number) => {
    const profile = profileOf(data, id);
    return profile && (profile.find((entry) => entry.goal?.number === goal)?.initiatives ?? 0);
  };
  return (
    <section className="section" aria-labelledby="goals">
      <h2 id="goals">{title}</h2>
      <CompareTable caption={title} places={places}>
        <CompareRow
          name={t('compare.covered')}
          {...common}
          of={(data, { id }) => {
            const profile = profileOf(data, id);
            if (profile?.length === 0 && isSurveyed(id) === null) return t('compare.late');
            return profile && t('compare.ofSeventeen', { count: profile.length });
          }}
        />
        <CompareRow
          name={t('compare.which')}
          {...common}
          of={(data, { id }) =>
            profileOf(data, id) && <GoalStrip countOf={(goal) => countOf(data, id, goal) ?? 0} />
          }
        />
      </CompareTable>
      {goals.length > 0 && (
        <details>
          <summary>{t('compare.goalsTable')}</summary>
          <CompareTable caption={t('compare.goalsTable')} places={places}>
            {goals.map((goal) => (
              <CompareRow
                key={goal.number}
                name={
                  <Link to={pathOf(language, 'goals', String(goal.number))}>
                    {goal.number}. {goal.name}
                  </Link>
                }
                {...common}
                of={(data, { id }) => {
                  const count = countOf(data, id, goal.number);
                  return count === null ? null : number(count);
                }}
              />
            ))}
          </CompareTable>
        </details>
      )}
      <p className="source">{t('metric.goals.source')}</p>
      <SourceLine sources={goals.map(({ provenance }) => provenance)} />
      <CompareTools
        of={title}
        places={places}
        document={ConsoleCompareGoalsDocument}
        variablesOf={variablesOf}
      />
    </section>
  );
}
