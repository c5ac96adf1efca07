import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigationType } from 'react-router';
import { Page } from '../../parts/page.js';
import { SearchForm } from '../../parts/search-form.js';
import { AnnounceContext } from './announce.js';
import { ChosenFilters } from './chosen-filters.js';
import { FacetList } from './facets/facet-list.js';
import { SearchResults } from './results/search-results.js';
import { typeOf } from './search-choice.js';
import { TypeChoice } from './type-choice.js';
import { useSearchChoice } from './use-search-choice.js';
import { useTypeNames } from './value-names.js';

/** All that the graph holds, by words and by what it is of. */
export function SearchPage() {
  const { t } = useTranslation();
  const { choice, params } = useSearchChoice();
  const nameOf = useTypeNames();
  const type = typeOf(choice);
  const [told, announce] = useState('');
  const results = useFocusOnNewPage(choice.page.number);
  const of = choice.text ?? (type === null ? null : nameOf(type));
  return (
    <Page title={of === null ? t('search.title') : `${of} · ${t('search.title')}`}>
      <div className="page-head">
        <h1>{t('search.title')}</h1>
        <SearchForm text={choice.text ?? ''} kept={params} />
      </div>
      <div className="section">
        <TypeChoice choice={choice} params={params} />
        <ChosenFilters choice={choice} params={params} />
        <div className="search-columns">
          <FacetList choice={choice} params={params} />
          <section className="section results" aria-label={t('search.results')} ref={results} tabIndex={-1}>
            <p className="hidden" role="status">
              {told}
            </p>
            <AnnounceContext value={announce}>
              <SearchResults key={params.toString()} choice={choice} params={params} />
            </AnnounceContext>
          </section>
        </div>
      </div>
    </Page>
  );
}

/** Who turned the page goes on where the next one begins. */
function useFocusOnNewPage(page: number) {
  const results = useRef<HTMLElement>(null);
  const shown = useRef(page);
  const how = useNavigationType();
  useEffect(() => {
    if (shown.current !== page && how === 'PUSH') {
      results.current?.focus({ preventScroll: true });
      results.current?.scrollIntoView();
    }
    shown.current = page;
  }, [page, how]);
  return results;
}
