import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsoleGoalDocument, type ConsoleGoalQuery } from '../../graph/generated/goal-text.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { GOAL_COLOURS } from '../../parts/goal-colours.js';
import { OutLink } from '../../parts/out-link.js';
import { Page } from '../../parts/page.js';
import { Late, Waiting } from '../../parts/part.js';
import { SourceLine } from '../../parts/source-line.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import type { GoalFilter } from './goal-filter.js';
import { GoalTargets } from './goal-targets.js';
import { OfficialText } from './official-text.js';

interface GoalTextProps {
  readonly number: number;
  readonly filter: GoalFilter;
  /** What serves the goal, which does not wait for this: beside its targets, and below them. */
  readonly children: ReactNode;
  readonly below: ReactNode;
}

/** What a goal says, and its targets, around what serves it. */
export function GoalText({ number, filter, children, below }: GoalTextProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useAnswer(ConsoleGoalDocument, { number, lang: GRAPH_LANGUAGES[language] });
  const goal = answer.data?.sdgGoal;
  const name = goal ? `${number}. ${goal.name}` : t('goals.numbered', { number });
  return (
    <Page title={name}>
      <div className="page-head">
        <p>
          <Link to={pathOf(language, 'goals')}>{t('goal.toGoals')}</Link>
        </p>
        <h1 className="goal-name">
          <span className="swatch" style={{ backgroundColor: GOAL_COLOURS[number - 1] }} />
          {name}
        </h1>
        {goal && <Text goal={goal} />}
        {answer.isWaiting && (
          <Waiting>
            <Bones lines={3} />
          </Waiting>
        )}
        {!answer.isWaiting && !goal && <Late answer={answer} />}
      </div>
      <div className="goal-columns">
        {children}
        {goal && <GoalTargets number={number} targets={goal.targets} basis={filter.basis} />}
      </div>
      {below}
    </Page>
  );
}

function Text({ goal }: { readonly goal: NonNullable<ConsoleGoalQuery['sdgGoal']> }) {
  const { t } = useTranslation();
  const { title, officialText, uri, provenance } = goal;
  return (
    <>
      <p className="lead">{title}</p>
      <OfficialText text={officialText} />
      <p>
        <OutLink to={uri}>{t('goal.un')}</OutLink>
      </p>
      <SourceLine sources={[provenance, ...(officialText ? [officialText.provenance] : [])]} />
    </>
  );
}
