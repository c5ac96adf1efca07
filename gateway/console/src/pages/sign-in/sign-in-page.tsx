import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Bones } from '../../parts/bones.js';
import { Page } from '../../parts/page.js';
import { Waiting } from '../../parts/part.js';
import { useSession } from '../../session/use-session.js';
import { SignInProblem } from './sign-in-problem.js';
import { SignedIn } from './signed-in.js';
import { TokenForm } from './token-form.js';
import { useArrival } from './use-arrival.js';
import { WaysIn } from './ways-in.js';

/** Where one signs in: with an account, with the address that a start shows, or with a token. */
export function SignInPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { isWaiting, answer } = useArrival();
  const from = readFrom(useLocation().state);
  if (isWaiting)
    return (
      <Page title={t('signIn.title')}>
        <div className="page-head">
          <h1>{t('signIn.waiting')}</h1>
          <Waiting>
            <Bones lines={2} />
          </Waiting>
        </div>
      </Page>
    );
  if (session) return <SignedIn session={session} />;
  return (
    <Page title={t('signIn.title')}>
      <div className="page-head">
        <h1>{t('signIn.title')}</h1>
        <p className="lead">{t('signIn.lead')}</p>
        {answer && <SignInProblem problem={answer.problem} />}
      </div>
      <WaysIn from={from} />
      <TokenForm from={from} />
    </Page>
  );
}

/** The page that led here; the history of this tab alone holds it. */
function readFrom(state: unknown): string | undefined {
  const { from } = (state ?? {}) as { readonly from?: unknown };
  return typeof from === 'string' ? from : undefined;
}
