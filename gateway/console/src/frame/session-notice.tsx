import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { pathOf } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';
import { useSessionState } from '../session/use-session.js';

/** Tells that the session has ended by itself; the page under it stays as it is. */
export function SessionNotice() {
  const { t } = useTranslation();
  const { expired } = useSessionState();
  const { pathname, search } = useLocation();
  const page = pathOf(useLanguage(), 'signIn');
  return (
    <div role="status">
      {expired && pathname !== page && (
        <div className="wide session-notice">
          <div className="note">
            <p>
              {t('session.expired')}{' '}
              <Link to={page} state={{ from: pathname + search }}>
                {t('session.again')}
              </Link>
            </p>
          </div>
        </div>
      )}
    </div>
  );
}
