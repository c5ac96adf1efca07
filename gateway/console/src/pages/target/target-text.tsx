import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsoleTargetDocument, type ConsoleTargetQuery } from '../../graph/generated/target-text.js';
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
import { OfficialText } from '../goal/official-text.js';
import { TargetIndicators } from './target-indicators.js';

interface TargetTextProps {
  readonly id: string;
  /** What is aligned with it, where there is such a target. */
  readonly children: ReactNode;
}

/** What a target says and how it is measured, above all else that is known of it. */
export function TargetText({ id, children }: TargetTextProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useAnswer(ConsoleTargetDocument, { id, lang: GRAPH_LANGUAGES[language] });
  const target = answer.data?.sdgTarget;
  if (target)
    return (
      <Page title={`${target.code}. ${target.title}`}>
        <Text target={target} />
        <TargetIndicators id={id} indicators={target.indicators} />
        {children}
      </Page>
    );
  if (answer.isWaiting)
    return (
      <Page title="Grafo Abierto">
        <Waiting>
          <span className="bone tall short" />
          <Bones lines={5} />
        </Waiting>
      </Page>
    );
  return (
    <Page title={t('target.numbered', { code: id })}>
      <div className="page-head">
        <h1>{answer.hasFailed ? t('target.numbered', { code: id }) : t('target.unknownTitle')}</h1>
        {answer.hasFailed ? <Late answer={answer} /> : <p>{t('target.unknown', { id })}</p>}
        <p>
          <Link to={pathOf(language, 'goals')}>{t('goal.toGoals')}</Link>
        </p>
      </div>
    </Page>
  );
}

function Text({ target }: { readonly target: NonNullable<ConsoleTargetQuery['sdgTarget']> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code, title, goal, officialText, uri, provenance } = target;
  return (
    <div className="page-head">
      <p className="goal-of">
        <span className="swatch" style={{ backgroundColor: GOAL_COLOURS[goal.number - 1] }} />
        <Link to={pathOf(language, 'goals', String(goal.number))}>
          {goal.number}. {goal.name}
        </Link>
      </p>
      <h1>
        {t('target.numbered', { code })}. {title}
      </h1>
      <OfficialText text={officialText} />
      <p>
        <OutLink to={uri}>{t('goal.un')}</OutLink>
      </p>
      <SourceLine sources={[provenance, ...(officialText ? [officialText.provenance] : [])]} />
    </div>
  );
}
