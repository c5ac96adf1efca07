import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { Trust } from '../../../graph/generated/decisions.js';
import type { Problem } from '../../../graph/problems-of.js';
import { Refused } from '../../../parts/refused.js';
import { useLanguage } from '../../../places/use-language.js';
import type { Decision, Plugin } from './decisions.js';
import { sendDecision } from './send-decision.js';
import { TrustChoice } from './trust-choice.js';

interface DecisionFormProps {
  readonly decision: Decision;
  readonly plugin: Plugin;
  readonly earlier: readonly string[];
  cancel(): void;
  /** The page may show what is no longer so. */
  refused(): void;
  /** @param sentence what was done */
  end(sentence: string): void;
}

/** Says what will happen, asks why, and does it only then. */
export function DecisionForm({ decision, plugin, earlier, cancel, refused, end }: DecisionFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useClient();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [sending, setSending] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>();
  useEffect(() => heading.current?.focus(), []);
  const { name } = decision;
  const decide = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const read = (field: string) => String(given.get(field) ?? '').trim();
    const version = decision.version ?? read('version');
    setSending(true);
    const decided = {
      ...decision,
      id: plugin.id,
      version,
      reason: read('reason'),
      trust: read('trust') as Trust,
    };
    const found = await sendDecision(client, decided, language);
    setSending(false);
    setProblems(found);
    if (found) refused();
    else end(t(`deciding.done.${name}`, { version }));
  };
  return (
    <form className="form decision" onSubmit={(event) => void decide(event)} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t(`deciding.button.${name}`, { version: decision.version ?? '' })}
      </h3>
      <p>{t(`deciding.effect.${name}`)}</p>
      {name === 'approve' && <TrustChoice trust={plugin.trust} />}
      {name === 'rollBack' && (
        <>
          <label htmlFor={`${id}-version`}>{t('deciding.toVersion')}</label>
          <select id={`${id}-version`} name="version">
            {earlier.map((version) => (
              <option key={version}>{version}</option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={`${id}-reason`}>{t('deciding.reason')}</label>
      <textarea
        id={`${id}-reason`}
        name="reason"
        rows={3}
        required
        maxLength={1000}
        aria-describedby={`${id}-hint`}
      />
      <span id={`${id}-hint`} className="source">
        {t('deciding.reasonHint')}
      </span>
      {problems && <Refused problems={problems} />}
      <p className="choices-row">
        <button type="submit" className="firm" disabled={sending}>
          {t(`deciding.confirm.${name}`)}
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          {t('deciding.cancel')}
        </button>
      </p>
    </form>
  );
}
