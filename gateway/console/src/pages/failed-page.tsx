import type { Language } from '../places/language.js';
import { pathOf } from '../places/paths.js';
import { WORDS } from '../words/words.js';

/** In place of a page that could not be shown: a fault of the console's own, or a part of it that did not load. */
export function FailedPage({ language }: { readonly language: Language }) {
  const { t } = WORDS[language];
  return (
    <main className="page wide">
      <div className="page-head">
        <h1>{t('lost.failed')}</h1>
        <p>{t('lost.failedText')}</p>
        <p>
          <a href={pathOf(language, 'home')}>{t('lost.home')}</a>
        </p>
      </div>
    </main>
  );
}
