/** What the address asks of the search; what it says that cannot be meant is left out. */
import type { Trust } from '../../graph/generated/search-page.js';
import { FACET_NAMES, FACETS, type FacetName } from './facets/facet-table.js';

/** `index` is as the search has it, also where a list would have an order of its own. */
export type Sort = 'relevance' | 'newest' | 'oldest' | 'title' | 'index';

export interface OwnFacet {
  /** As the plugin names it. */
  readonly name: string;
  readonly values: readonly string[];
}

export interface SearchChoice {
  readonly text: string | null;
  readonly types: readonly string[];
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  readonly own: readonly OwnFacet[];
  readonly trust: Trust | null;
  /** Whether what portals list no more is searched too. */
  readonly hasWithdrawn: boolean;
  readonly sort: Sort | null;
  readonly page: PageChoice;
}

export interface PageChoice {
  readonly after: string | null;
  readonly before: string | null;
  /** From 1 on, as far as it was counted on the way here. */
  readonly number: number;
}

/** As much as the graph takes. */
const LIMITS = { letters: 500, words: 50 };

export const OWN = 'own.';

const SORTS: readonly string[] = ['relevance', 'newest', 'oldest', 'title', 'index'] satisfies Sort[];
const TRUSTS: readonly string[] = ['VERIFIED', 'OFFICIAL'] satisfies Trust[];
const REGIONS: readonly string[] = ['NOA', 'NEA', 'CUYO', 'PAMPEANA', 'PATAGONIA'];

/** What a value must be like, where the graph refuses others. */
const SHAPES: Partial<Readonly<Record<FacetName, (value: string) => boolean>>> = {
  province: (value) => /^AR(-[A-HJ-NP-Z](:\d{5,6})?)?$/.test(value),
  region: (value) => REGIONS.includes(value),
  goal: (value) => /^([1-9]|1[0-7])$/.test(value),
  target: (value) => /^([1-9]|1[0-7])\.([1-9]\d?|[a-z])$/.test(value),
  year: (value) => rangeOf(value) !== null,
  open: (value) => value === 'OPEN' || value === 'CLOSED',
  recognised: (value) => value === 'RECOGNISED' || value === 'NONE_KNOWN',
  freshness: (value) => ['CURRENT', 'OVERDUE', 'NOT_STATED'].includes(value),
};

export function readChoice(params: URLSearchParams): SearchChoice {
  const trust = params.get('trust') ?? '';
  const sort = params.get('sort') ?? '';
  return settle({
    text: readText(params.get('q') ?? ''),
    types: distinct(params.getAll('type')),
    chosen: Object.fromEntries(FACET_NAMES.map((name) => [name, readFacet(params, name)])) as Record<
      FacetName,
      string[]
    >,
    own: distinct([...params.keys()].filter((key) => key.startsWith(OWN) && key.length > OWN.length))
      .slice(0, 10)
      .map((key) => ({ name: key.slice(OWN.length), values: distinct(params.getAll(key)) })),
    trust: TRUSTS.includes(trust) ? (trust as Trust) : null,
    hasWithdrawn: params.get('withdrawn') === '1',
    sort: SORTS.includes(sort) ? (sort as Sort) : null,
    page: {
      after: params.get('after'),
      before: params.get('before'),
      number: Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1),
    },
  });
}

/** What only a list of one type can tell is asked of that list alone, with nothing that the list does not know. */
function settle(choice: SearchChoice): SearchChoice {
  const type = typeOf(choice);
  const recognised = type === 'Initiative' ? choice.chosen.recognised : [];
  const freshness = type === 'Dataset' ? choice.chosen.freshness : [];
  const chosen = { ...choice.chosen, recognised, freshness };
  if (recognised.length + freshness.length === 0) return { ...choice, chosen };
  return { ...choice, chosen: { ...chosen, feed: [] }, own: [] };
}

function readFacet(params: URLSearchParams, name: FacetName): string[] {
  const isMeant = SHAPES[name] ?? ((value: string) => value !== '');
  const values = distinct(params.getAll(name)).filter(isMeant);
  return FACETS[name].hasSeveral ? values : values.slice(0, 1);
}

function readText(written: string): string | null {
  const words = written.trim().split(/\s+/).slice(0, LIMITS.words).join(' ').slice(0, LIMITS.letters);
  return words === '' ? null : words;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].slice(0, 50);

/** A year, or years from one to another, as the address writes them: 2019, 2015-2019, 2015-, -2019. */
export function rangeOf(value: string): { readonly from?: number; readonly to?: number } | null {
  const found = /^(\d{4})?(-)?(\d{4})?$/.exec(value);
  const [, from, dash, to] = found ?? [];
  if (dash === undefined) return from === undefined || to !== undefined ? null : { from: +from, to: +from };
  if ((from === undefined && to === undefined) || (from !== undefined && to !== undefined && +from > +to))
    return null;
  return { ...(from !== undefined && { from: +from }), ...(to !== undefined && { to: +to }) };
}

/** Null where several types are searched, or all. */
export function typeOf({ types }: Pick<SearchChoice, 'types'>): string | null {
  return types.length === 1 ? (types[0] ?? null) : null;
}

/** The same without what was chosen of one property, so that its other values can be counted. */
export function without(choice: SearchChoice, name: FacetName): SearchChoice {
  return { ...choice, chosen: { ...choice.chosen, [name]: [] } };
}
