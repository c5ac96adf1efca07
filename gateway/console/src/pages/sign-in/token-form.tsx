import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
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
  const [answer, setAnswer] = useState<SessionAnswer | 'waiting'>();
  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget).get('token') ?? '').trim();
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
      <form className="form" onSubmit={(event) => void enter(event)}>
        <label htmlFor={id}>{t('signIn.tokenLabel')}</label>
        <textarea
          id={id}
          name="token"
          rows={3}
          required
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-describedby={`${id}-hint`}
        />
        <span id={`${id}-hint`} className="source">
          {t('signIn.tokenHint')}
        </span>
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
