/** What the search can be narrowed by: what each filter is called in the address, and in the graph. */
import type { Dimension } from '../../../graph/generated/search-facets.js';

interface FacetKind {
  readonly dimension: Dimension;
  /** Of others, one value takes the place of another. */
  readonly hasSeveral: boolean;
}

const any = (dimension: Dimension): FacetKind => ({ dimension, hasSeveral: true });
const one = (dimension: Dimension): FacetKind => ({ dimension, hasSeveral: false });

export const FACETS = {
  kind: any('KIND'),
  status: any('STATUS'),
  stage: any('STAGE'),
  principle: any('PRINCIPLE'),
  mechanism: any('MECHANISM'),
  area: any('LISTED_AREA'),
  policy: any('POLICY_AREA'),
  completion: any('COMPLETION'),
  results: any('EARLY_RESULTS'),
  licence: any('LICENCE'),
  open: one('LICENCE_OPEN'),
  format: any('FORMAT'),
  theme: any('THEME'),
  portal: any('PORTAL'),
  publisher: any('PUBLISHER'),
  province: any('PROVINCE'),
  region: any('REGION'),
  goal: any('SDG_GOAL'),
  target: any('SDG_TARGET'),
  year: one('YEAR'),
  feed: any('FEED'),
  recognised: one('RECOGNISED'),
  freshness: any('FRESHNESS'),
} as const satisfies Readonly<Record<string, FacetKind>>;

export type FacetName = keyof typeof FACETS;

export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** Those that an entry's feed states of it, as they are asked in `SearchWhere.facet`. */
export const STATED: readonly FacetName[] = [
  ...([
    'kind',
    'status',
    'stage',
    'principle',
    'mechanism',
    'area',
    'policy',
    'completion',
    'results',
  ] as const),
  ...(['licence', 'open', 'format', 'theme', 'portal', 'publisher'] as const),
];

/** Those that stay as they are when what is searched is of another type. */
export const COMMON: readonly FacetName[] = ['province', 'region', 'goal', 'target', 'year'];

const PLACE_AND_TIME = ['province', 'goal', 'year'] as const;

const OFFERED: Readonly<Record<string, readonly FacetName[]>> = {
  Initiative: [
    ...(['kind', 'status', 'stage', 'province', 'goal', 'year', 'principle'] as const),
    ...(['area', 'policy', 'completion', 'results', 'recognised', 'region'] as const),
  ],
  Dataset: [
    ...(['open', 'format', 'theme', 'province', 'freshness', 'year', 'goal'] as const),
    ...(['licence', 'portal', 'publisher', 'region'] as const),
  ],
  Jurisdiction: ['kind', 'region', 'province'],
  Portal: ['status', 'province'],
  Organization: ['kind'],
  Recognition: ['kind', 'province', 'goal'],
  SdgTarget: ['goal'],
};

/** @param type null for all types at once */
export function facetsOffered(type: string | null): readonly FacetName[] {
  if (type === null) return [...PLACE_AND_TIME, 'feed'];
  return Object.hasOwn(OFFERED, type) ? (OFFERED[type] ?? []) : PLACE_AND_TIME;
}
