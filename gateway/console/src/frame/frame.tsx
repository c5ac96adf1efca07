import { useEffect, useRef } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type Location, Outlet, ScrollRestoration, useLocation } from 'react-router';
import type { Language } from '../places/language.js';
import { LanguageContext } from '../places/use-language.js';
import { WORDS } from '../words/words.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { SessionNotice } from './session-notice.js';

/** What every page of a language has around it. */
export function Frame({ language }: { readonly language: Language }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const main = useFocusOnNewPage();
  return (
    <I18nextProvider i18n={WORDS[language]}>
      <LanguageContext value={language}>
        <Header />
        <SessionNotice />
        <main id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
        <Footer />
        <ScrollRestoration getKey={visitOf} />
      </LanguageContext>
    </I18nextProvider>
  );
}

/** The first page of a load has no key of its own: another address begins at its top. */
const visitOf = ({ key, pathname, search }: Location) => (key === 'default' ? pathname + search : key);

/** Who reads by ear or by keyboard begins at the new page's beginning, as after any other load. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const shown = useRef<string>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (shown.current !== null && shown.current !== pathname) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);
  return main;
}
