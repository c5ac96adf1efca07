import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ConsoleFollowPreviewDocument,
  type ConsoleFollowPreviewQuery,
} from '../../graph/generated/follow-preview.js';
import { useAnswer } from '../../graph/use-answer.js';
import { useAskingAgain } from '../../graph/use-asking-again.js';
import { Bones } from '../../parts/bones.js';
import { Late } from '../../parts/part.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { StepHead } from './step-head.js';
import type { StepName } from './step-name.type.js';

type Preview = NonNullable<ConsoleFollowPreviewQuery['portalPreview']>;

const EVERY_MS = 1_000;

interface LookingStepProps {
  readonly previewId: string;
  readonly go: (step: StepName, replace?: boolean) => void;
}

/** The portal is being looked at; what is done just now is said in words. */
export function LookingStep({ previewId, go }: LookingStepProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const answer = useAnswer(ConsoleFollowPreviewDocument, { id: previewId, lang });
  useAskingAgain(answer, EVERY_MS);
  const preview = answer.data?.portalPreview;
  const isDone = preview?.state === 'DONE';
  useEffect(() => {
    if (isDone) go('found', true);
  });
  if (preview?.state === 'FAILED') return <Unread preview={preview} go={go} />;
  return (
    <>
      <StepHead step={2} title={t('connect.looking.title')}>
        <p role="status">
          {t(`connect.looking.${progressOf(preview)}`, { count: number(preview?.recordsRead ?? 0) })}
        </p>
      </StepHead>
      {!answer.isWaiting && !preview && <Late answer={answer} />}
      <div aria-hidden="true">
        <Bones lines={6} />
      </div>
      <p>
        <button type="button" className="quiet" onClick={() => go('address')}>
          {t('connect.cancel')}
        </button>
      </p>
    </>
  );
}

function progressOf(preview: Preview | null | undefined): 'waiting' | 'recognising' | 'reading' {
  if (preview?.state === 'RECOGNISING') return 'recognising';
  return preview?.state === 'READING' || preview?.state === 'DONE' ? 'reading' : 'waiting';
}

/** Why nothing could be read, and what to do. */
function Unread({ preview, go }: { readonly preview: Preview; readonly go: (step: StepName) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { problem, known } = preview;
  const place = known?.jurisdiction;
  return (
    <>
      <StepHead step={2} title={t(known ? 'connect.knownTitle' : 'connect.unread')}>
        <div className={known ? 'note' : 'note bad'} role="status">
          <p>{problem?.message}</p>
        </div>
      </StepHead>
      {place && (
        <p>
          <Link to={pathOf(language, 'jurisdiction', place.id)}>
            {t('connect.toPlace', { portal: known.title, place: place.name })}
          </Link>
        </p>
      )}
      <p>
        <button type="button" className="firm" onClick={() => go('address')}>
          {t('connect.change')}
        </button>
      </p>
    </>
  );
}
