import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Page } from '../../parts/page.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { isAdministrator } from '../../session/session.js';
import { useSession, useSessionState } from '../../session/use-session.js';
import { WaitingPortals } from './waiting-portals.js';

/** What waits for the administration to decide. */
export function ReviewPage() {
  const { t } = useTranslation();
  const { session, expired } = useSessionState();
  // What was begun stays in view when the session ends by itself; what is sent then is refused.
  const decider = session ?? expired;
  return (
    <Page title={t('review.title')}>
      <div className="page-head">
        <h1>{t('review.title')}</h1>
        <p className="lead">{t('review.lead')}</p>
      </div>
      {decider && isAdministrator(decider) ? <WaitingPortals /> : <ForAdministrators />}
    </Page>
  );
}

function ForAdministrators() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname } = useLocation();
  const isSignedIn = useSession() !== undefined;
  return (
    <div className="note">
      <p>{t(isSignedIn ? 'review.forbidden' : 'review.signIn')}</p>
      {!isSignedIn && (
        <Link to={pathOf(language, 'signIn')} state={{ from: pathname }}>
          {t('session.enter')}
        </Link>
      )}
    </div>
  );
}
