import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ConsoleInitiativeGoalsDocument,
  type ConsoleInitiativeGoalsQuery,
} from '../../graph/generated/initiative-goals.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { GOAL_COLOURS } from '../../parts/goal-colours.js';
import { Origin } from '../../parts/list-section.js';
import { Part } from '../../parts/part.js';
import { Tools } from '../../parts/tools.js';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import type { InitiativeVariables } from './initiative-part.js';

type Alignment = NonNullable<NonNullable<ConsoleInitiativeGoalsQuery['initiative']>['sdgAlignments']>[number];

/** The targets of the Sustainable Development Goals that it is said to serve: who says so, why, and how surely. */
export function Goals({ variables }: { readonly variables: InitiativeVariables }) {
  const { t } = useTranslation();
  const answer = useAnswer(ConsoleInitiativeGoalsDocument, variables);
  const question = { document: ConsoleInitiativeGoalsDocument, variables };
  return (
    <section className="section" aria-labelledby="goals">
      <h2 id="goals">{t('initiative.goals')}</h2>
      <Part
        answer={answer}
        of={({ initiative }) => initiative?.sdgAlignments}
        fields={['sdgAlignments', 'initiative']}
        skeleton={<Bones lines={5} />}
        empty={<p>{t('initiative.goalsUnsearched')}</p>}
      >
        {(alignments) =>
          alignments.length === 0 ? (
            <p>{t('initiative.noGoals')}</p>
          ) : (
            <>
              <ul className="list">
                {alignments.map((alignment) => (
                  <AlignmentItem key={alignment.id} alignment={alignment} />
                ))}
              </ul>
              <Origin sources={alignments.map(({ provenance }) => provenance)} />
              <Tools
                of={t('initiative.goals')}
                question={question}
                rows={{ ...question, rows: 'initiative.sdgAlignments' }}
              />
            </>
          )
        }
      </Part>
    </section>
  );
}

function AlignmentItem({ alignment }: { readonly alignment: Alignment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useClaimWords();
  const { rationale, target } = alignment;
  const { goal } = target;
  return (
    <li className="goal told">
      <span className="swatch" style={{ backgroundColor: GOAL_COLOURS[goal.number - 1] }} />
      <div>
        <span className="aside">
          <Link to={pathOf(language, 'goals', String(goal.number))}>{`${goal.number}. ${goal.name}`}</Link>
        </span>
        <span className="title">
          <Link to={pathOf(language, 'target', target.id)}>
            {t('initiative.target', { code: target.code, title: target.title })}
          </Link>
        </span>
        {rationale && <span>{rationale}</span>}
        <span className="source">{wordsOf(alignment)}</span>
      </div>
    </li>
  );
}
