import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../graph/problems-of.js';
import { FormField } from './form-field.js';
import { Refused } from './refused.js';

interface ReasonFormProps {
  /** What is about to be done, and what comes of it. */
  readonly title: string;
  readonly effect: string;
  /** Who will read the reason. */
  readonly reasonHint: string;
  readonly confirm: string;
  /** What else must be chosen. */
  readonly children?: ReactNode;
  cancel(): void;
  /** Does it; undefined where it was done. */
  send(reason: string, given: FormData): Promise<readonly Problem[] | undefined>;
}

/** Says what will happen, asks why, and does it only then. */
export function ReasonForm({ title, effect, reasonHint, confirm, children, cancel, send }: ReasonFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>();
  useEffect(() => heading.current?.focus(), []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const reason = String(given.get('reason') ?? '').trim();
    setMissing(reason === '');
    if (reason === '') return field.current?.focus();
    setSending(true);
    setProblems(undefined);
    setProblems(await send(reason, given));
    setSending(false);
  };
  return (
    <form
      className="form decision"
      onSubmit={(event) => void submit(event)}
      aria-labelledby={`${id}-title`}
      noValidate
    >
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>{effect}</p>
      {children}
      <FormField
        id={`${id}-reason`}
        label={t('deciding.reason')}
        hint={reasonHint}
        problem={isMissing ? t('deciding.reasonMissing') : undefined}
      >
        {(control) => <textarea {...control} ref={field} name="reason" rows={3} maxLength={1000} />}
      </FormField>
      {problems && <Refused problems={problems} />}
      <p className="choices-row">
        <button type="submit" className="firm" disabled={sending}>
          {confirm}
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          {t('deciding.cancel')}
        </button>
      </p>
    </form>
  );
}
