/** What was chosen, as each of the graph's questions wants it. */
import type {
  DatasetFreshness,
  DatasetWhere,
  DiscoveryDatasetOrder,
} from '../../graph/generated/search-datasets.js';
import type {
  DiscoveryInitiativeOrder,
  InitiativeKind,
  InitiativeStatus,
  InitiativeWhere,
  Stage,
} from '../../graph/generated/search-initiatives.js';
import type { PlaceWhere, Region, SearchWhere } from '../../graph/generated/search-page.js';
import { FACETS, type FacetName, STATED } from './facets/facet-table.js';
import { rangeOf, type SearchChoice, type Sort, typeOf } from './search-choice.js';

export function searchWhere({ types, chosen, own, hasWithdrawn }: SearchChoice): SearchWhere {
  const stated = STATED.filter((name) => chosen[name].length > 0).map((name) => ({
    key: FACETS[name].dimension,
    values: [...chosen[name]],
  }));
  return {
    ...(types.length > 0 && { type: [...types] }),
    ...(chosen.feed.length > 0 && { feed: [...chosen.feed] }),
    ...common(chosen),
    ...(chosen.year[0] !== undefined && { year: rangeOf(chosen.year[0]) }),
    facet: [
      ...stated,
      ...own.map(({ name, values }) => ({ key: name, values: [...values] })),
      // What is no dataset has none.
      ...(hasWithdrawn ? [] : [{ key: 'PRESENCE', values: ['LISTED', 'NOT_STATED'] }]),
    ],
  };
}

function common({ province, region, goal, target }: SearchChoice['chosen']) {
  const place = placeWhere(province, region);
  return {
    ...(place && { jurisdiction: place }),
    ...((goal.length > 0 || target.length > 0) && {
      sdg: {
        ...(goal.length > 0 && { goals: goal.map(Number) }),
        ...(target.length > 0 && { targets: [...target] }),
      },
    }),
  };
}

/** Whoever comes from the page of a local government asks for less than a province. */
function placeWhere(places: readonly string[], region: readonly string[]): PlaceWhere | null {
  if (places.length === 0 && region.length === 0) return null;
  const hasLocal = places.some((place) => place.includes(':'));
  return {
    ...(places.length > 0 && !hasLocal && { province: [...places] }),
    // All places lie within the nation, and that is not what was chosen.
    ...(hasLocal && { withinAny: places.filter((place) => place !== 'AR') }),
    ...(region.length > 0 && { region: region as Region[] }),
  };
}

/** Each property under its name, where something of it was chosen. */
function some<Value extends string = string>(
  name: string,
  values: readonly string[],
): Record<string, Value[]> {
  return values.length === 0 ? {} : { [name]: [...values] as Value[] };
}

export function initiativeWhere({ text, chosen }: SearchChoice): InitiativeWhere {
  const { year, recognised } = chosen;
  return {
    ...(text !== null && { text }),
    ...some<InitiativeKind>('kind', chosen.kind),
    ...some<InitiativeStatus>('status', chosen.status),
    ...some<Stage>('stage', chosen.stage),
    ...some('principle', chosen.principle),
    ...some('mechanism', chosen.mechanism),
    ...some('listedArea', chosen.area),
    ...some('policyArea', chosen.policy),
    ...some('completion', chosen.completion),
    ...some('earlyResults', chosen.results),
    ...(year[0] !== undefined && { year: rangeOf(year[0]) }),
    ...(recognised[0] !== undefined && { recognised: recognised[0] === 'RECOGNISED' }),
    ...common(chosen),
  };
}

export function datasetWhere({ text, chosen, hasWithdrawn }: SearchChoice): DatasetWhere {
  const { open, year } = chosen;
  return {
    ...(text !== null && { text }),
    ...some('licence', chosen.licence),
    ...(open[0] !== undefined && { licenceOpen: open[0] === 'OPEN' }),
    ...some('format', chosen.format),
    ...some('theme', chosen.theme),
    ...some('portal', chosen.portal),
    ...some('publisher', chosen.publisher),
    ...(year[0] !== undefined && { year: rangeOf(year[0]) }),
    ...some<DatasetFreshness>('freshness', chosen.freshness),
    ...(hasWithdrawn && { presence: ['LISTED', 'VANISHED'] }),
    ...common(chosen),
  };
}

/** The orders of a list. */
export type ListSort = Exclude<Sort, 'index'>;

const INITIATIVE_ORDERS: Readonly<Record<ListSort, DiscoveryInitiativeOrder>> = {
  relevance: 'RELEVANCE',
  newest: 'YEAR_DESC',
  oldest: 'YEAR_ASC',
  title: 'TITLE_ASC',
};

const DATASET_ORDERS: Readonly<Record<ListSort, DiscoveryDatasetOrder>> = {
  relevance: 'RELEVANCE',
  newest: 'MODIFIED_DESC',
  oldest: 'MODIFIED_ASC',
  title: 'TITLE_ASC',
};

export const initiativeOrder = (sort: ListSort) => INITIATIVE_ORDERS[sort];
export const datasetOrder = (sort: ListSort) => DATASET_ORDERS[sort];

/** Of what the lists of the graph know, and the search does not. */
const LISTED_ALONE: readonly FacetName[] = ['recognised', 'freshness'];
/** Their lists can be ordered. */
const LISTED_TYPES: readonly (string | null)[] = ['Initiative', 'Dataset'];

/** In which orders what was chosen can be had; without any, it comes as the search gives it. */
export function sortsOf(choice: SearchChoice): readonly ListSort[] {
  if (!LISTED_TYPES.includes(typeOf(choice))) return [];
  // The search knows these, and the lists do not.
  if (choice.own.length > 0 || choice.chosen.feed.length > 0) return [];
  return [...(choice.text === null ? [] : (['relevance'] as const)), 'newest', 'oldest', 'title'];
}

/** The order that holds; null where it is the search's own. */
export function sortOf(choice: SearchChoice): ListSort | null {
  const sorts = sortsOf(choice);
  const sort = sorts.find((each) => each === choice.sort) ?? sorts[0];
  if (sort === undefined || (choice.sort === 'index' && !isListed(choice))) return null;
  return sort === 'relevance' && !isListed(choice) ? null : sort;
}

/** Whether something was chosen that the lists alone can tell. */
export function isListed(choice: SearchChoice): boolean {
  return LISTED_ALONE.some((name) => choice.chosen[name].length > 0) && sortsOf(choice).length > 0;
}
