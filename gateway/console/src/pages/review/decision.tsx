import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { ConsoleApprovePortalDocument, ConsoleRejectPortalDocument } from '../../graph/generated/decide.js';
import { FormField } from '../../parts/form-field.js';
import { type FormProblem, ProblemSummary, problemOf } from '../../parts/problem-summary.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { readProblems } from '../connect/read-problems.js';

export interface Decided {
  readonly title: string;
  readonly isApproved: boolean;
  readonly place: { readonly id: string; readonly name: string } | null;
}

interface DecisionProps {
  readonly portal: { readonly id: string; readonly version: number; readonly title: string };
  readonly settle: (decided: Decided) => void;
}

/** Approves a portal or rejects it, with a reason that whoever proposed it reads. */
export function Decision({ portal: { id, version, title }, settle }: DecisionProps) {
  const { t } = useTranslation();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const client = useClient();
  const field = `reason-${id}`;
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [isSending, setSending] = useState(false);
  const send = async (isApproved: boolean) => {
    const input = { id, version, reason: reason.trim() };
    const result = isApproved
      ? await client.mutation(ConsoleApprovePortalDocument, { input, lang }).toPromise()
      : await client.mutation(ConsoleRejectPortalDocument, { input, lang }).toPromise();
    const { data } = result;
    const payload = data && ('approvePortal' in data ? data.approvePortal : data.rejectPortal);
    const words = { away: t('state.away'), late: t('review.late') };
    setProblems(readProblems(payload?.problems, result, { reason: field }, words));
    if (payload?.portal) settle({ title, isApproved, place: payload.portal.jurisdiction });
  };
  const decide = (isApproved: boolean) => {
    const isMissing = reason.trim() === '';
    setProblems(isMissing ? [{ field, text: t('review.reasonMissing') }] : []);
    if (isMissing) return;
    setSending(true);
    void send(isApproved).finally(() => setSending(false));
  };
  return (
    <div className="form">
      <ProblemSummary problems={problems} />
      <FormField
        id={field}
        label={t('review.reason')}
        hint={t('review.reasonHint')}
        problem={problemOf(problems, field)}
      >
        {(control) => (
          <textarea {...control} rows={2} value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </FormField>
      <p className="buttons">
        <button type="button" className="firm" disabled={isSending} onClick={() => decide(true)}>
          {t('review.approve')}
        </button>
        <button type="button" className="quiet" disabled={isSending} onClick={() => decide(false)}>
          {t('review.reject')}
        </button>
      </p>
    </div>
  );
}
