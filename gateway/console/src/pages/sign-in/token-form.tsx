import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormField } from '../../parts/form-field.js';
import { useLanguage } from '../../places/use-language.js';
import { askSession, type SessionAnswer } from '../../session/ask-session.js';
import { keepSession } from '../../session/session-store.js';
import { SignInProblem } from './sign-in-problem.js';

/** For who has a token: of the command `grafo token`, or of an issuer that the hub trusts. */
export function TokenForm({ from }: { readonly from: string | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  const [answer, setAnswer] = useState<SessionAnswer | 'waiting'>();
  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget).get('token') ?? '').trim();
    setMissing(token === '');
    if (token === '') {
      setAnswer(undefined);
      return field.current?.focus();
    }
    setAnswer('waiting');
    const found = await askSession({ token }, language);
    setAnswer(found);
    if (!found.session) return;
    keepSession(found.session);
    if (from !== undefined) void navigate(from, { replace: true });
  };
  return (
    <section className="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('signIn.token')}</h2>
      <form className="form" onSubmit={(event) => void enter(event)} noValidate>
        <FormField
          id={id}
          label={t('signIn.tokenLabel')}
          hint={t('signIn.tokenHint')}
          problem={isMissing ? t('signIn.tokenMissing') : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              ref={field}
              name="token"
              rows={3}
              spellCheck={false}
              autoComplete="off"
              autoCapitalize="off"
            />
          )}
        </FormField>
        {answer && answer !== 'waiting' && !answer.session && <SignInProblem problem={answer.problem} />}
        <p>
          <button type="submit" className="firm" disabled={answer === 'waiting'}>
            {t('signIn.tokenButton')}
          </button>
        </p>
      </form>
    </section>
  );
}
