import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ResultsProps } from './results/results-props.js';
import { typeOf } from './search-choice.js';
import { withOnly } from './search-links.js';
import { sortOf, sortsOf } from './search-where.js';

/** In which order; said in words where there is but one. */
export function SortChoice({ choice, params }: ResultsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const sorts = sortsOf(choice);
  const [usual] = sorts;
  if (usual === undefined)
    return <span className="aside">{t(choice.text === null ? 'search.byTitle' : 'search.byRelevance')}</span>;
  const sort = sortOf(choice) ?? (choice.sort === 'index' ? 'index' : usual);
  const shown = sort === 'index' ? ([...sorts, sort] as const) : sorts;
  const unit = typeOf(choice) === 'Dataset' ? 'datasetSort' : 'sort';
  return (
    <span className="sort">
      <label htmlFor={id}>{t('search.order')}</label>
      <select
        id={id}
        value={sort}
        onChange={({ target: { value } }) =>
          void navigate(withOnly(params, 'sort', value === usual ? null : value), {
            preventScrollReset: true,
          })
        }
      >
        {shown.map((each) => (
          <option key={each} value={each}>
            {t(`search.${unit}.${each}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
