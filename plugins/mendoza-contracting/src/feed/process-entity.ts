/** What an index of the whole graph needs to know of a process. */
import type { FeedContent } from '@grafo-abierto/plugin-kit';
import type { Process } from '../process/process.type.js';

const SUMMARY_CHARACTERS = 500;
/** Of a facet's value. */
const VALUE_CHARACTERS = 200;

export function processEntity(process: Process) {
  const { ocid, title, description, url, date, tenderEnd, releasedOn } = process;
  const summary = (description ?? process.methodDetails)?.slice(0, SUMMARY_CHARACTERS) ?? null;
  return {
    type: 'MendozaContractingProcess',
    id: ocid,
    title: { es: title ?? ocid, en: null },
    summary: { es: summary, en: null },
    url,
    jurisdiction: 'AR-M',
    dates: datesOf({
      PUBLISHED: date,
      TENDER_END: tenderEnd,
      AWARDED: firstAward(process),
      RELEASED: releasedOn,
    }),
    sdgTargets: targetsOf(process),
    facets: facetsOf(process),
  };
}

/**
 * 16.6 asks for institutions that are transparent and answer for what they do. Where the province says who was awarded
 * what for how much, anybody can hold it to that: so we infer it, and no office has claimed it. Of 12.7 nothing is said: that
 * something is bought does not say whether it is bought in a sustainable way.
 */
function targetsOf({ awards, releasedOn }: Process): FeedContent['sdgTargets'] {
  const isAccountedFor = (awards ?? []).some(
    ({ amount, suppliers }) => amount !== null && suppliers !== null && suppliers.length > 0,
  );
  return isAccountedFor ? [{ target: '16.6', basis: 'INFERRED', asOf: releasedOn }] : [];
}

function firstAward({ awards }: Process): string | null {
  return (awards ?? []).flatMap(({ date }) => date ?? []).sort()[0] ?? null;
}

function datesOf(dates: Readonly<Record<string, string | null>>): FeedContent['dates'] {
  return Object.entries(dates).flatMap(([name, value]) => (value === null ? [] : { name, value }));
}

function facetsOf({
  method,
  status,
  category,
  date,
  buyer,
  currency,
  awarded,
}: Process): FeedContent['facets'] {
  const currencies = [currency, ...(awarded ?? []).map((sum) => sum.currency)].filter((it) => it !== null);
  const values: readonly (readonly [string, string | null | undefined])[] = [
    ['METHOD', method],
    ['STATUS', status],
    ['CATEGORY', category],
    ['YEAR', date?.slice(0, 4)],
    ['BUYER', buyer?.name],
    ...[...new Set(currencies)].map((code) => ['CURRENCY', code] as const),
  ];
  return values.flatMap(([name, value]) =>
    value ? { name, value: value.slice(0, VALUE_CHARACTERS), asOf: null } : [],
  );
}
