import { useTranslation } from 'react-i18next';
import { useHasWords } from '../../../words/use-has-words.js';
import { filtersOf } from '../filters.js';
import type { ResultsProps } from '../results/results-props.js';
import { typeOf } from '../search-choice.js';
import { useIsWide } from '../use-is-wide.js';
import { FacetGroup } from './facet-group.js';
import { FACET_NAMES, FACETS, facetsOffered } from './facet-table.js';
import { OwnFacets } from './own-facets.js';
import { TrustChoice } from './trust-choice.js';
import { WithdrawnChoice } from './withdrawn-choice.js';
import { YearGroup } from './year-group.js';

/** As many as are open from the start. */
const OPEN = 4;

/** All that what was found can be narrowed by; folded where there is little room. */
export function FacetList({ choice, params }: ResultsProps) {
  const { t } = useTranslation();
  const hasWords = useHasWords();
  const isWide = useIsWide();
  const type = typeOf(choice);
  const offered = facetsOffered(type);
  const isSettled = choice.chosen.freshness.length > 0;
  const names = FACET_NAMES.filter((name) => offered.includes(name) || choice.chosen[name].length > 0)
    .filter((name) => !(isSettled && name === 'year'))
    .toSorted((one, other) => placeOf(offered.indexOf(one)) - placeOf(offered.indexOf(other)));
  const groups = (
    <div className="facets">
      {names.map((name, place) => {
        const isOpen = place < OPEN || choice.chosen[name].length > 0;
        const props = { choice, params, isOpen };
        return name === 'year' ? (
          <YearGroup key={name} {...props} />
        ) : (
          <FacetGroup key={`${type} ${name}`} name={name} {...props} />
        );
      })}
      {((type !== null && !hasWords('searchType', type)) || choice.own.length > 0) && (
        <OwnFacets key={type} choice={choice} params={params} />
      )}
      {type !== 'Initiative' && <TrustChoice choice={choice} params={params} />}
      {(type === null || type === 'Dataset') && <WithdrawnChoice choice={choice} params={params} />}
    </div>
  );
  const count = filtersOf(choice).length;
  if (isWide)
    return (
      <section aria-label={t('search.filters')}>
        <h2 className="hidden">{t('search.filters')}</h2>
        {groups}
      </section>
    );
  return (
    <details className="folded">
      <summary>{count === 0 ? t('search.filters') : t('search.filtersChosen', { count })}</summary>
      {groups}
    </details>
  );
}

/** What is only chosen, and not offered, comes last. */
const placeOf = (index: number) => (index < 0 ? Object.keys(FACETS).length : index);
