import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../parts/page.js';
import { SearchForm } from '../../parts/search-form.js';
import { SearchResults } from './search-results.js';

/** What is searched for is in the address, so that it can be sent to others. */
export function SearchPage() {
  const { t } = useTranslation();
  const text = useSearchParams()[0].get('q') ?? '';
  return (
    <Page title={text ? `${text} · ${t('search.title')}` : t('search.title')}>
      <div className="page-head">
        <h1>{t('search.title')}</h1>
        <SearchForm text={text} />
      </div>
      {text ? <SearchResults key={text} text={text} /> : <p>{t('search.start')}</p>}
    </Page>
  );
}
