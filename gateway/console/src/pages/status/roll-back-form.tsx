import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { ConsoleRollBackSupergraphDocument } from '../../graph/generated/generations.js';
import { type Problem, problemsOf } from '../../graph/problems-of.js';
import { Refused } from '../../parts/refused.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';

interface RollBackFormProps {
  readonly generation: number;
  cancel(): void;
  /** @param sentence what was done */
  end(sentence: string): void;
}

/** Takes the graph back to the plugins of an earlier generation: says what will happen, and asks why. */
export function RollBackForm({ generation, cancel, end }: RollBackFormProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage();
  const client = useClient();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [sending, setSending] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>();
  useEffect(() => heading.current?.focus(), []);
  const words = { number: number(generation) };
  const rollBack = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
    setSending(true);
    const variables = { input: { generation, reason }, lang: GRAPH_LANGUAGES[language] };
    const { data, error } = await client.mutation(ConsoleRollBackSupergraphDocument, variables);
    setSending(false);
    const found = problemsOf(error, data?.rollBackSupergraph, language);
    setProblems(found);
    if (!found) end(t('generations.done', words));
  };
  return (
    <form
      className="form decision"
      onSubmit={(event) => void rollBack(event)}
      aria-labelledby={`${id}-title`}
    >
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('generations.backTo', words)}
      </h3>
      <p>{t('generations.effect')}</p>
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
        {t('generations.reasonHint')}
      </span>
      {problems && <Refused problems={problems} />}
      <p className="choices-row">
        <button type="submit" className="firm" disabled={sending}>
          {t('deciding.confirm.rollBack')}
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          {t('deciding.cancel')}
        </button>
      </p>
    </form>
  );
}
