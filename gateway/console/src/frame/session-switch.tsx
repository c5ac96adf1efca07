import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { pathOf } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';
import { useSession } from '../session/use-session.js';

/** Leads to where one signs in, and back here afterwards; who has, sees as what, and there can leave. */
export function SessionSwitch() {
  const { t } = useTranslation();
  const page = pathOf(useLanguage(), 'signIn');
  const { pathname, search } = useLocation();
  const session = useSession();
  if (session === undefined)
    return (
      <Link to={page} state={pathname === page ? undefined : { from: pathname + search }}>
        {t('session.enter')}
      </Link>
    );
  return (
    <Link className="office" to={page} title={session.office}>
      {session.office}
    </Link>
  );
}
