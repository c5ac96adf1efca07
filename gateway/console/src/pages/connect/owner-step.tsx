import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { ConsoleFollowPreviewDocument } from '../../graph/generated/follow-preview.js';
import { ConsoleProposePortalDocument } from '../../graph/generated/propose.js';
import { useAnswer } from '../../graph/use-answer.js';
import { FormField } from '../../parts/form-field.js';
import { type FormProblem, ProblemSummary, problemOf } from '../../parts/problem-summary.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { changeDraft, type Draft, forgetDraft, useDraft } from './draft.js';
import { PlaceChoice } from './place-choice.js';
import { readProblems } from './read-problems.js';
import { StepHead } from './step-head.js';
import type { StepName } from './step-name.type.js';

interface OwnerStepProps {
  readonly previewId: string;
  readonly go: (step: StepName) => void;
}

const FIELDS = {
  'title.es': 'title',
  jurisdictionId: 'province',
  'contact.name': 'name',
  'contact.office': 'office',
  'contact.email': 'email',
  message: 'message',
};

const CONTACT = { name: 'name', office: 'organization', email: 'email' } as const;

/** Whose the portal is, what it is called, and whom the administration can ask. */
export function OwnerStep({ previewId, go }: OwnerStepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lang = GRAPH_LANGUAGES[language];
  const client = useClient();
  const navigate = useNavigate();
  const draft = useDraft();
  const { data } = useAnswer(ConsoleFollowPreviewDocument, { id: previewId, lang });
  const title = draft.title ?? data?.portalPreview?.report?.title ?? '';
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [isSending, setSending] = useState(false);
  const send = async () => {
    const input = inputOf(draft, { previewId, title });
    const result = await client.mutation(ConsoleProposePortalDocument, { input, lang }).toPromise();
    const { receipt, problems: given } = result.data?.proposePortal ?? {};
    const words = { away: t('state.away'), late: t('connect.late') };
    setProblems(readProblems(given, result, FIELDS, words));
    if (!receipt) return;
    await navigate(pathOf(language, 'connect', receipt));
    forgetDraft();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = missingIn({ ...draft, title });
    const found = [
      ...missing.map((field) => ({ field, text: t(`connect.owner.missing.${field}`) })),
      ...(missing.includes('email') || isMailbox(draft.email)
        ? []
        : [{ field: 'email', text: t('connect.owner.wrongEmail') }]),
    ];
    setProblems(found);
    if (found.length > 0) return;
    setSending(true);
    void send().finally(() => setSending(false));
  };
  return (
    <>
      <ProblemSummary problems={problems} />
      <StepHead step={4} title={t('connect.owner.title')} />
      <form className="form" onSubmit={submit} noValidate>
        <FormField
          id="title"
          label={t('connect.owner.portalTitle')}
          hint={t('connect.owner.portalTitleHint')}
          problem={problemOf(problems, 'title')}
        >
          {(control) => (
            <input
              {...control}
              value={title}
              onChange={({ target }) => changeDraft({ title: target.value })}
            />
          )}
        </FormField>
        <PlaceChoice problem={problemOf(problems, 'province')} />
        <h2>{t('connect.owner.contact')}</h2>
        <p>{t('connect.owner.contactHint')}</p>
        {(['name', 'office', 'email'] as const).map((field) => (
          <FormField
            key={field}
            id={field}
            label={t(`connect.owner.${field}`)}
            problem={problemOf(problems, field)}
          >
            {(control) => (
              <input
                {...control}
                type={field === 'email' ? 'email' : 'text'}
                autoComplete={CONTACT[field]}
                value={draft[field]}
                onChange={({ target }) => changeDraft({ [field]: target.value })}
              />
            )}
          </FormField>
        ))}
        <FormField
          id="message"
          label={t('connect.owner.message')}
          hint={t('connect.owner.messageHint')}
          problem={problemOf(problems, 'message')}
        >
          {(control) => (
            <textarea
              {...control}
              rows={4}
              value={draft.message}
              onChange={({ target }) => changeDraft({ message: target.value })}
            />
          )}
        </FormField>
        <p className="buttons">
          <button type="submit" className="firm" disabled={isSending}>
            {t(isSending ? 'connect.sending' : 'connect.send')}
          </button>
          <button type="button" className="quiet" onClick={() => go('found')}>
            {t('connect.back')}
          </button>
        </p>
      </form>
    </>
  );
}

function inputOf(draft: Draft, { previewId, title }: { readonly previewId: string; readonly title: string }) {
  const { place, name, office, email, message } = draft;
  return {
    previewId,
    title: { es: title },
    jurisdictionId: place,
    contact: { name, office, email },
    message: message.trim() === '' ? null : message,
    // Sent again after a broken connection it is the same proposal.
    clientMutationId: previewId,
  };
}

const REQUIRED = ['title', 'province', 'name', 'office', 'email'] as const;

const missingIn = (filled: Record<(typeof REQUIRED)[number], string>) =>
  REQUIRED.filter((field) => filled[field].trim() === '');

const isMailbox = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
