import { useTranslation } from 'react-i18next';
import { ConsoleFollowPreviewDocument } from '../../graph/generated/follow-preview.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { PreviewFindings } from './preview-findings.js';
import { PreviewSummary } from './preview-summary.js';
import { PreviewedDatasets } from './previewed-datasets.js';
import { StepHead } from './step-head.js';
import type { StepName } from './step-name.type.js';

interface FoundStepProps {
  readonly previewId: string;
  readonly go: (step: StepName) => void;
}

/** What would enter, and what would make it better: no condition for going on. */
export function FoundStep({ previewId, go }: FoundStepProps) {
  const { t } = useTranslation();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const answer = useAnswer(ConsoleFollowPreviewDocument, { id: previewId, lang });
  const isTable = answer.data?.portalPreview?.tableName != null;
  return (
    <>
      <StepHead step={3} title={t('connect.found.title')} />
      <Part
        answer={answer}
        of={({ portalPreview }) => portalPreview?.report}
        skeleton={<Bones lines={9} />}
        empty={<p>{t('connect.found.forgotten')}</p>}
        fields={['portalPreview', 'report']}
      >
        {(report) => (
          <>
            <PreviewSummary report={report} isTable={isTable} />
            <section className="section" aria-labelledby="sample">
              <h2 id="sample">{t('connect.found.sample')}</h2>
              <PreviewedDatasets report={report} />
            </section>
            <section className="section" aria-labelledby="findings">
              <h2 id="findings">{t('connect.found.findings')}</h2>
              <p>{t(isTable ? 'connect.found.noGateTable' : 'connect.found.noGate')}</p>
              <PreviewFindings report={report} />
            </section>
          </>
        )}
      </Part>
      <p className="buttons">
        <button
          type="button"
          className="firm"
          disabled={!answer.data?.portalPreview?.report}
          onClick={() => go('owner')}
        >
          {t('connect.found.go')}
        </button>
        <button type="button" className="quiet" onClick={() => go('address')}>
          {t('connect.back')}
        </button>
      </p>
    </>
  );
}
