import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '../../parts/page.js';
import { AddressStep } from './address-step.js';
import { useDraft } from './draft.js';
import { FoundStep } from './found-step.js';
import { LookingStep } from './looking-step.js';
import { OwnerStep } from './owner-step.js';
import type { StepName } from './step-name.type.js';

/** A province's or a municipality's portal comes into the graph: step by step, without a token or a program. */
export function ConnectPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('connect.title')}>
      <Step />
    </Page>
  );
}

function Step() {
  const { previewId } = useDraft();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const go = (step: StepName, replace = false) =>
    void navigate({ search: step === 'address' ? '' : `?step=${step}` }, { replace });
  const step = parameters.get('step');
  if (previewId === undefined) return <AddressStep go={go} />;
  if (step === 'looking') return <LookingStep previewId={previewId} go={go} />;
  if (step === 'found') return <FoundStep previewId={previewId} go={go} />;
  if (step === 'owner') return <OwnerStep previewId={previewId} go={go} />;
  return <AddressStep go={go} />;
}
