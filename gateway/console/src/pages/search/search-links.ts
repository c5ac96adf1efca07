/** Addresses of the same search with something more or less chosen; each begins at the first page. */
import { COMMON, FACETS, type FacetName } from './facets/facet-table.js';

const OF_A_PAGE = ['after', 'before', 'page'];

function changed(params: URLSearchParams, change: (next: URLSearchParams) => void): string {
  const next = new URLSearchParams(params);
  for (const name of OF_A_PAGE) next.delete(name);
  change(next);
  return `?${next}`;
}

/** @param value null for none */
export const withOnly = (params: URLSearchParams, name: string, value: string | null): string =>
  changed(params, (next) => (value === null ? next.delete(name) : next.set(name, value)));

export const withValue = (params: URLSearchParams, name: string, value: string): string =>
  changed(params, (next) => next.append(name, value));

export const withoutValue = (params: URLSearchParams, name: string, value: string): string =>
  changed(params, (next) => next.delete(name, value));

/** What was chosen of a property, or taken back, as its kind has it. */
export function toggled(params: URLSearchParams, name: FacetName, value: string): string {
  if (params.getAll(name).includes(value)) return withoutValue(params, name, value);
  return FACETS[name].hasSeveral ? withValue(params, name, value) : withOnly(params, name, value);
}

/** What only the former type has goes with it. */
export const withType = (params: URLSearchParams, type: string | null): string =>
  `?${new URLSearchParams([
    ...[...params].filter(([name]) => isKept(name)),
    ...(type === null ? [] : [['type', type]]),
  ] as [string, string][])}`;

const KEPT: readonly string[] = ['q', 'trust', 'withdrawn', ...COMMON];
const isKept = (name: string) => KEPT.includes(name);

/** The words alone, and the type. */
export const withoutFilters = (params: URLSearchParams): string =>
  `?${new URLSearchParams([...params].filter(([name]) => name === 'q' || name === 'type' || name === 'sort'))}`;

export function toPage(
  params: URLSearchParams,
  cursor: { readonly after: string } | { readonly before: string },
  page: number,
): string {
  return changed(params, (next) => {
    for (const [name, value] of Object.entries(cursor)) next.set(name, value);
    if (page > 1) next.set('page', String(page));
  });
}
