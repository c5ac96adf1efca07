import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { pathOf } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';
import { LanguageSwitch } from './language-switch.js';
import { SessionSwitch } from './session-switch.js';
import { ThemeSwitch } from './theme-switch.js';

/** The name of the place, where one can go, and how it is read. */
export function Header() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <header className="site-header">
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <div className="wide bar">
        <Link className="name" to={pathOf(language, 'home')}>
          Grafo Abierto
        </Link>
        <nav aria-label={t('frame.navigation')}>
          <ul>
            <li>
              <NavLink to={pathOf(language, 'home')} end>
                {t('frame.home')}
              </NavLink>
            </li>
            <li>
              <NavLink to={pathOf(language, 'search')}>{t('frame.search')}</NavLink>
            </li>
            <li>
              <NavLink to={pathOf(language, 'status')}>{t('frame.status')}</NavLink>
            </li>
            <li>
              <a href="/graphiql">{t('frame.query')}</a>
            </li>
          </ul>
        </nav>
        <div className="choices">
          <SessionSwitch />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
