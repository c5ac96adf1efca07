import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { BasisChoice } from '../goals/basis-choice.js';
import { useParameters } from '../goals/use-parameters.js';
import type { GoalFilter } from './goal-filter.js';
import { knownPlaces } from './known-places.js';
import { useGoalSpread } from './use-goal-spread.js';

interface FilterFormProps {
  readonly number: number;
  readonly filter: GoalFilter;
}

/** Place, year and on whose word; what is chosen goes into the address. */
export function FilterForm({ number, filter }: FilterFormProps) {
  const { t } = useTranslation();
  const { set } = useParameters();
  const { answer } = useGoalSpread(number, filter.basis);
  const places = answer.data ? knownPlaces(answer.data, t('heat.nation')) : [];
  const years = (answer.data?.byYear?.cells ?? []).flatMap(({ line }) => line ?? []);
  const { province, year, basis } = filter;
  return (
    <div className="filters">
      <div className="filter-row">
        <Choose
          name="province"
          value={province}
          choose={set}
          label={t('home.jurisdiction')}
          all={t('goal.anyPlace')}
        >
          {withChosen(places, province).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choose>
        <Choose
          name="year"
          value={year === null ? null : String(year)}
          choose={set}
          label={t('heat.year')}
          all={t('goal.anyYear')}
        >
          {[...new Set([...years, ...(year === null ? [] : [String(year)])])].toSorted().map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Choose>
      </div>
      <BasisChoice basis={basis} choose={(next) => set('basis', next === 'ANY' ? '' : next)} />
    </div>
  );
}

/** What the address asks for is there to see even while nobody can say what it is called. */
function withChosen(
  places: readonly { readonly id: string; readonly name: string }[],
  chosen: string | null,
) {
  if (chosen === null || places.some(({ id }) => id === chosen)) return places;
  return [...places, { id: chosen, name: chosen }];
}

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  /** What is chosen where nothing is. */
  readonly all: string;
  readonly value: string | null;
  choose(name: string, value: string): void;
  readonly children: ReactNode;
}

function Choose({ name, label, all, value, choose, children }: ChooseProps) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => choose(name, target.value)}>
        <option value="">{all}</option>
        {children}
      </select>
    </div>
  );
}
