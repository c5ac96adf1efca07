import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsoleTargetDocument, type ConsoleTargetQuery } from '../../graph/generated/target-text.js';
import { useAnswer } from '../../graph/use-answer.js';
import { HeadBones, ListBones } from '../../parts/bones.js';
import { GOAL_COLOURS } from '../../parts/goal-colours.js';
import { OutLink } from '../../parts/out-link.js';
import { PageOfOne } from '../../parts/page-of-one.js';
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
  return (
    <PageOfOne
      answer={answer}
      of={({ sdgTarget }) => sdgTarget}
      name={t('target.numbered', { code: id })}
      unknownName={t('target.unknownTitle')}
      unknown={t('target.unknown', { id })}
      elsewhere={<Link to={pathOf(language, 'goals')}>{t('goal.toGoals')}</Link>}
      skeleton={<TextBones />}
      title={({ code, title }) => `${code}. ${title}`}
    >
      {(target) => (
        <>
          <Text target={target} />
          <TargetIndicators id={id} indicators={target.indicators} />
          {children}
        </>
      )}
    </PageOfOne>
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

function TextBones() {
  return (
    <div className="section">
      <HeadBones />
      <ListBones rows={6} />
    </div>
  );
}
