import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../parts/page.js';
import { SearchForm } from '../parts/search-form.js';
import { pathOf } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';

/** An address that leads nowhere. */
export function LostPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('lost.title')}>
      <div className="page-head">
        <h1>{t('lost.title')}</h1>
        <p>{t('lost.text')}</p>
        <SearchForm />
        <p>
          <Link to={pathOf(useLanguage(), 'home')}>{t('lost.home')}</Link>
        </p>
      </div>
    </Page>
  );
}
