import { useTranslation } from 'react-i18next';
import type { SessionProblem } from '../../session/ask-session.js';

/** Why there is no session, as the hub says it; without its words, it could not be reached. */
export function SignInProblem({ problem }: { readonly problem: SessionProblem | undefined }) {
  const { t } = useTranslation();
  // The hub speaks of the header that a program sends.
  const isNoToken = problem?.code === 'GRAFO_TOKEN_MALFORMED';
  return (
    <div className="note bad" role="alert">
      <p>{isNoToken ? t('signIn.notToken') : (problem?.text ?? t('state.away'))}</p>
    </div>
  );
}
