import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../parts/use-format.js';
import { pathOf } from '../../../places/paths.js';
import { useLanguage } from '../../../places/use-language.js';
import { filtersOf } from '../filters.js';
import { withoutFilters, withType } from '../search-links.js';
import { useTypes } from '../use-types.js';
import type { ResultsProps } from './results-props.js';

/** Where nothing was found: what can be done next, and what it would find. */
export function NothingFound({ choice, params }: ResultsProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage();
  const isNarrowed = filtersOf(choice).length > 0;
  const isTyped = choice.types.length > 0;
  const ofAllTypes = useTypes(params).total;
  const unfiltered = withoutFilters(params);
  const ofNoFilter = useTypes(new URLSearchParams(unfiltered)).total;
  const { text } = choice;
  return (
    <div className="note">
      <p>{text === null ? t('search.nothingHere') : t('search.nothing', { text })}</p>
      <ul className="steps">
        {isNarrowed && !isTyped && ofNoFilter !== undefined && ofNoFilter > 0 && (
          <li>
            <Link to={unfiltered}>{t('search.unfilter', { count: number(ofNoFilter) })}</Link>
          </li>
        )}
        {isNarrowed && isTyped && (
          <li>
            <Link to={unfiltered}>{t('search.takeAllBack')}</Link>
          </li>
        )}
        {isTyped && ofAllTypes !== undefined && ofAllTypes > 0 && (
          <li>
            <Link to={withType(params, null)}>{t('search.ofAllTypes', { count: number(ofAllTypes) })}</Link>
          </li>
        )}
        {text !== null && <li>{t('search.otherWords')}</li>}
        <li>
          <Link to={pathOf(language, 'home')}>{t('search.toMap')}</Link>
        </li>
      </ul>
    </div>
  );
}
