import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsoleSearchPlaceDocument } from '../../graph/generated/search-place.js';
import { useAnswer } from '../../graph/use-answer.js';
import { useFeedNames } from '../../parts/feed-names.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import type { FacetName } from './facets/facet-table.js';
import { useFacet } from './facets/use-facet.js';
import { type Filter, filtersOf } from './filters.js';
import type { ResultsProps } from './results/results-props.js';
import { OWN, rangeOf, type SearchChoice, typeOf } from './search-choice.js';
import { withoutFilters, withoutValue } from './search-links.js';
import { useValueNames } from './value-names.js';

/** What narrows the search, in words; each can be taken back. */
export function ChosenFilters({ choice, params }: ResultsProps) {
  const { t } = useTranslation();
  const filters = filtersOf(choice);
  if (filters.length === 0) return null;
  return (
    <ul className="chosen" aria-label={t('search.chosen')}>
      {filters.map((filter) => (
        <li key={`${filter.param}=${filter.value}`}>
          <Link to={withoutValue(params, filter.param, filter.value)} preventScrollReset>
            <span className="hidden">{t('search.takeBack')} </span>
            <FilterName filter={filter} choice={choice} />
            <span aria-hidden="true"> ×</span>
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link className="all" to={withoutFilters(params)} preventScrollReset>
            {t('search.takeAllBack')}
          </Link>
        </li>
      )}
    </ul>
  );
}

interface FilterNameProps {
  readonly filter: Filter;
  readonly choice: SearchChoice;
}

function FilterName({ filter: { param, value, facet }, choice }: FilterNameProps): ReactNode {
  const { t } = useTranslation();
  const feedName = useFeedNames();
  if (facet === 'province') return <PlaceName id={value} />;
  if (facet === 'year') return <YearsName value={value} />;
  if (facet === 'feed') return `${t('facet.feed')}: ${feedName(value)}`;
  if (facet !== null) return <FacetValueName name={facet} value={value} choice={choice} />;
  if (param === 'trust') return t(`search.least.${value === 'OFFICIAL' ? 'OFFICIAL' : 'VERIFIED'}`);
  if (param === 'withdrawn') return t('search.withWithdrawn');
  return `${param.slice(OWN.length)}: ${value}`;
}

function PlaceName({ id }: { readonly id: string }) {
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const { data, isWaiting } = useAnswer(ConsoleSearchPlaceDocument, { id, lang });
  return isWaiting ? '…' : (data?.jurisdiction?.name ?? id);
}

function YearsName({ value }: { readonly value: string }) {
  const { t } = useTranslation();
  const { from, to } = rangeOf(value) ?? {};
  if (from === to) return t('search.year', { year: from });
  if (from === undefined) return t('search.yearsTo', { to });
  return to === undefined ? t('search.yearsFrom', { from }) : t('search.years', { from, to });
}

interface FacetValueNameProps {
  readonly name: FacetName;
  readonly value: string;
  readonly choice: SearchChoice;
}

function FacetValueName({ name, value, choice }: FacetValueNameProps) {
  const { t } = useTranslation();
  const { buckets } = useFacet(choice, name);
  const nameOf = useValueNames(typeOf(choice));
  const bucket = buckets?.find(({ key }) => key === value);
  const told = nameOf(name, bucket ?? value);
  if (name === 'goal') return bucket ? t('search.ofGoal', { name: told }) : told;
  return name === 'target' || name === 'region' ? told : `${t(`facet.${name}`)}: ${told}`;
}
