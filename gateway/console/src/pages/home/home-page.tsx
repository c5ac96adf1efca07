import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/page.js';
import { SearchForm } from '../../parts/search-form.js';
import { HomeFigures } from './home-figures.js';
import { HomeMap } from './home-map.js';

/** What this is, where something is known, and how much. */
export function HomePage() {
  const { t } = useTranslation();
  return (
    <Page title="Grafo Abierto">
      <div className="page-head">
        <h1>{t('home.title')}</h1>
        <p className="lead">{t('home.lead')}</p>
        <SearchForm />
      </div>
      <HomeMap />
      <HomeFigures />
    </Page>
  );
}
