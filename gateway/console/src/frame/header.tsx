import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { pathOf } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';
import { isAdministrator } from '../session/session.js';
import { useSession } from '../session/use-session.js';
import { LanguageSwitch } from './language-switch.js';
import { SessionSwitch } from './session-switch.js';
import { ThemeSwitch } from './theme-switch.js';

const PAGES = ['search', 'goals', 'compare', 'connect', 'plugins', 'query', 'status'] as const;

/** For administrators alone. */
const REVIEW = 'review';

/** The name of the place, where one can go, and how it is read. */
export function Header() {
  const { t } = useTranslation();
  const language = useLanguage();
  const pages = useId();
  const { isOpen, toggle } = useMenu();
  const session = useSession();
  const shown = session && isAdministrator(session) ? ([...PAGES, REVIEW] as const) : PAGES;
  return (
    <header className="site-header">
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <div className="wide bar">
        <Link className="name" to={pathOf(language, 'home')}>
          Grafo Abierto
        </Link>
        <button
          type="button"
          className="menu quiet"
          aria-expanded={isOpen}
          aria-controls={pages}
          onClick={toggle}
        >
          {t('frame.navigation')}
        </button>
        <nav id={pages} className={isOpen ? 'open' : undefined} aria-label={t('frame.navigation')}>
          <ul>
            {shown.map((page) => (
              <li key={page}>
                <NavLink to={pathOf(language, page)}>{t(`frame.${page}`)}</NavLink>
              </li>
            ))}
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

/** Where there is little room the pages are behind a button, and a page that was gone to closes them. */
function useMenu() {
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const isOpen = openAt === pathname;
  return { isOpen, toggle: () => setOpenAt(isOpen ? undefined : pathname) };
}
