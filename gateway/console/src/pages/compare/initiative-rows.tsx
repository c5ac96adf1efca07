import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleCompareInitiativesQuery } from '../../graph/generated/compare-initiatives.js';
import type { ConsoleComparePeopleQuery } from '../../graph/generated/compare-people.js';
import type { Answer } from '../../graph/use-answer.js';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { newestPopulation } from './compare-people.js';
import { CompareRow } from './compare-table.js';
import { countsOf, isKnown, type Property, totalOf, valuesOf, yearsOf } from './initiative-counts.js';
import { YearColumns } from './year-columns.js';

type Answers = readonly Answer<ConsoleCompareInitiativesQuery>[];

const FIELDS = ['jurisdiction', 'initiatives', 'statistics'];

/** A place with how many people live there; undefined where that is not answered. */
type Populated = ConsoleComparePeopleQuery['jurisdiction'] | undefined;

interface InitiativeRowsProps {
  readonly answers: Answers;
  /** Each place, with how many people live there. */
  readonly populations: ReadonlyMap<string, Populated>;
}

/** Initiatives in all, for each million people, and by what the index counts them by. */
export function InitiativeRows({ answers, populations }: InitiativeRowsProps) {
  const { t } = useTranslation();
  const all = answers.flatMap(({ data }) => data ?? []);
  const kinds = valuesOf(all, 'kind');
  const common = { answers, fields: FIELDS, unknown: t('compare.unsurveyed') };
  return (
    <>
      <CompareRow
        name={t('compare.total')}
        {...common}
        of={(data, { id }) => (isKnown(data) ? <Total id={id} count={totalOf(data)} /> : null)}
      />
      <CompareRow
        name={t('compare.perMillion')}
        {...common}
        of={(data, { id }) =>
          isKnown(data) ? <PerMillion id={id} count={totalOf(data)} place={populations.get(id)} /> : null
        }
      />
      {kinds.length === 0 && <CompareRow name={t('compare.byKind')} {...common} of={() => null} />}
      {kinds.map(({ key, name }) => (
        <CountRow key={key} name={name} answers={answers} property="kind" value={key} />
      ))}
      {valuesOf(all, 'stage').map(({ key, name }) => (
        <CountRow
          key={key}
          name={key === 'NOT_STATED' ? t('jurisdiction.withoutStage') : t('compare.stage', { name })}
          answers={answers}
          property="stage"
          value={key}
        />
      ))}
      <CompareRow
        name={t('compare.byYear')}
        {...common}
        of={(data) =>
          data.statistics && isKnown(data) ? (
            <YearColumns years={yearsOf(data, all)} most={mostOf(all)} />
          ) : null
        }
      />
    </>
  );
}

/** Of any year and place, so that all are drawn to one scale. */
const mostOf = (all: readonly ConsoleCompareInitiativesQuery[]) =>
  Math.max(1, ...all.flatMap((data) => yearsOf(data, all).map(({ count }) => count)));

interface CountRowProps {
  readonly name: string;
  readonly answers: Answers;
  readonly property: Property;
  readonly value: string;
}

/** How many have one value of a property. */
export function CountRow({ name, answers, property, value }: CountRowProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <CompareRow
      name={name}
      answers={answers}
      fields={FIELDS}
      unknown={t('compare.unsurveyed')}
      of={(data) => {
        const count = countsOf(data, property, value);
        return count === null ? null : number(count);
      }}
    />
  );
}

/** Leads to them, where there are any. */
function Total({ id, count }: { readonly id: string; readonly count: number }) {
  const { number } = useFormat();
  const language = useLanguage();
  if (count === 0) return number(0);
  const address = new URLSearchParams({ type: 'Initiative', province: id });
  return <Link to={`${pathOf(language, 'search')}?${address}`}>{number(count)}</Link>;
}

interface PerMillionProps {
  readonly id: string;
  readonly count: number;
  readonly place: Populated;
}

/** What the national state does is not for one place's people, and is not divided by them. */
function PerMillion({ id, count, place }: PerMillionProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (id === 'AR') return t('compare.notPerCapita');
  if (place === undefined) return t('compare.late');
  const newest = newestPopulation(place);
  if (!newest || newest.value === 0) return t('compare.noPopulation');
  const rate = (1_000_000 * count) / newest.value;
  return t('compare.withPopulation', { value: number(rate), year: newest.year });
}
