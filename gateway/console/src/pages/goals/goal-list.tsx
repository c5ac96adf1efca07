import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsoleGoalCountsDocument } from '../../graph/generated/goal-counts.js';
import { ConsoleGoalCountsRowsDocument } from '../../graph/generated/goal-counts-rows.js';
import { ConsoleGoalsDocument } from '../../graph/generated/goals-list.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { GOAL_COLOURS } from '../../parts/goal-colours.js';
import { Late, Part } from '../../parts/part.js';
import { SourceLine } from '../../parts/source-line.js';
import { Tools } from '../../parts/tools.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { Counted } from './counted.js';
import { Excluded } from './excluded.js';
import { GoalCountLine } from './goal-count-line.js';
import { countsOf, type GoalCounts } from './goal-counts.js';
import { GoalCountsAbout } from './goal-counts-about.js';

/** The 17 goals; what is counted of them is asked apart, so that either is there without the other. */
export function GoalList() {
  const { t } = useTranslation();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const goals = useAnswer(ConsoleGoalsDocument, { lang });
  const counted = useAnswer(ConsoleGoalCountsDocument, { lang });
  const counts = countsOf(counted.data);
  return (
    <section className="section" aria-labelledby="goals">
      <h2 id="goals">{t('goals.list')}</h2>
      <Part answer={counted} of={({ all }) => all} skeleton={<Bones lines={2} />}>
        {({ excluded }) => (
          <>
            <GoalCountsAbout counts={counts} />
            <Excluded sources={excluded} />
          </>
        )}
      </Part>
      {!goals.isWaiting && !goals.data?.sdgGoals && <Late answer={goals} />}
      <Goals
        texts={goals.data?.sdgGoals ?? []}
        counts={counts}
        isWaiting={goals.isWaiting || counted.isWaiting}
      />
      <Counted />
      <SourceLine sources={(goals.data?.sdgGoals ?? []).map(({ provenance }) => provenance)} />
      <Tools
        of={t('goals.list')}
        question={{ document: ConsoleGoalCountsDocument, variables: { lang } }}
        rows={{ document: ConsoleGoalCountsRowsDocument, variables: { lang } }}
      />
    </section>
  );
}

interface GoalsProps {
  readonly texts: readonly { readonly number: number; readonly name: string; readonly title: string }[];
  readonly counts: GoalCounts;
  readonly isWaiting: boolean;
}

function Goals({ texts, counts, isWaiting }: GoalsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ol className="list two goal-list" aria-busy={isWaiting}>
      {GOAL_COLOURS.map((colour, at) => {
        const number = at + 1;
        const text = texts.find((each) => each.number === number);
        return (
          <li key={number} className="goal">
            <span className="swatch" style={{ backgroundColor: colour }} />
            <span className="title">
              <Link to={pathOf(language, 'goals', String(number))}>
                {text ? `${number}. ${text.name}` : t('goals.numbered', { number })}
              </Link>
            </span>
            {text && <span className="wants">{text.title}</span>}
            <GoalCountLine of={counts.of(number)} isWaiting={isWaiting} />
          </li>
        );
      })}
    </ol>
  );
}
