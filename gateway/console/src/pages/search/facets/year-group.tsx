import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { rangeOf, type SearchChoice } from '../search-choice.js';
import { toggled, withOnly } from '../search-links.js';
import { withChosen } from './facet-group.js';
import { FacetValues } from './facet-values.js';
import { useFacet } from './use-facet.js';

interface YearGroupProps {
  readonly choice: SearchChoice;
  readonly params: URLSearchParams;
  readonly isOpen: boolean;
}

/** One year by its count, or all from one year to another. */
export function YearGroup({ choice, params, isOpen }: YearGroupProps) {
  const { t } = useTranslation();
  const { buckets, isWaiting, ask } = useFacet(choice, 'year');
  const chosen = choice.chosen.year;
  const single = chosen.filter((value) => /^\d{4}$/.test(value));
  const newestFirst = withChosen(buckets, single)?.toSorted((one, other) => yearOf(other) - yearOf(one));
  return (
    <FacetValues
      title={t('facet.year')}
      isOpen={isOpen}
      isWaiting={isWaiting}
      ask={ask}
      hasSeveral={false}
      values={newestFirst?.map(({ key, count }) => ({
        key,
        name: key === 'NOT_STATED' ? t('state.notStated') : key,
        count,
        isChosen: single.includes(key),
        to: key === 'NOT_STATED' ? null : toggled(params, 'year', key),
      }))}
    >
      <YearForm key={chosen[0] ?? ''} chosen={chosen[0]} params={params} />
    </FacetValues>
  );
}

/** What is not stated comes last. */
const yearOf = ({ key }: { readonly key: string }) => (key === 'NOT_STATED' ? -1 : Number(key));

function YearForm({
  chosen,
  params,
}: {
  readonly chosen: string | undefined;
  readonly params: URLSearchParams;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const range = chosen === undefined ? null : rangeOf(chosen);
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const ends = ['from', 'to'].map((name) => String(form.get(name) ?? ''));
    const [from = '', to = ''] = ends.every((end) => end !== '') ? ends.sort() : ends;
    const value = from === to ? from : `${from}-${to}`;
    void navigate(withOnly(params, 'year', value === '' ? null : value), { preventScrollReset: true });
  };
  return (
    <form className="years" onSubmit={choose}>
      <label htmlFor={`${id}-from`}>{t('search.from')}</label>
      <input id={`${id}-from`} name="from" type="number" min="1900" max="2100" defaultValue={range?.from} />
      <label htmlFor={`${id}-to`}>{t('search.to')}</label>
      <input id={`${id}-to`} name="to" type="number" min="1900" max="2100" defaultValue={range?.to} />
      <button type="submit" className="quiet">
        {t('search.apply')}
        <span className="hidden"> {t('facet.year')}</span>
      </button>
    </form>
  );
}
