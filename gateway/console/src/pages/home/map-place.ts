/** What the map shows of a jurisdiction: nothing that is unknown becomes a zero here. */
import type { ConsoleHomeMapQuery } from '../../graph/generated/home-map.js';

export const METRICS = ['initiatives', 'portals', 'goals', 'quality'] as const;
export type Metric = (typeof METRICS)[number];

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly column: number;
  readonly row: number;
  /** Null where nobody knows. */
  readonly values: Readonly<Record<Metric, number | null>>;
}

type Node = NonNullable<ConsoleHomeMapQuery['jurisdictions']>['edges'][number]['node'];

export function placesOf({ edges }: NonNullable<ConsoleHomeMapQuery['jurisdictions']>): readonly MapPlace[] {
  return edges.flatMap(({ node }) => {
    const { id, name, tile } = node;
    if (tile === null) return [];
    return [{ id, name, code: CODES[id] ?? id, ...tile, values: valuesOf(node) }];
  });
}

function valuesOf({
  initiatives,
  portals,
  portalSurvey,
  sdgProfile,
  metadataQuality,
}: Node): MapPlace['values'] {
  const count = initiatives?.totalCount ?? null;
  return {
    initiatives: count,
    portals: portals?.length ?? portalSurvey?.count ?? null,
    // Goals of initiatives that nobody has looked for are not known either.
    goals: count === null ? null : (sdgProfile?.length ?? null),
    quality: metadataQuality && Math.round((metadataQuality.score / metadataQuality.maximum) * 100),
  };
}

/** As they are abbreviated in the country; those of ISO 3166-2 have one letter. */
const CODES: Readonly<Record<string, string>> = {
  'AR-A': 'SA',
  'AR-B': 'BA',
  'AR-C': 'CF',
  'AR-D': 'SL',
  'AR-E': 'ER',
  'AR-F': 'LR',
  'AR-G': 'SE',
  'AR-H': 'CC',
  'AR-J': 'SJ',
  'AR-K': 'CT',
  'AR-L': 'LP',
  'AR-M': 'MZ',
  'AR-N': 'MN',
  'AR-P': 'FM',
  'AR-Q': 'NQ',
  'AR-R': 'RN',
  'AR-S': 'SF',
  'AR-T': 'TM',
  'AR-U': 'CH',
  'AR-V': 'TF',
  'AR-W': 'CN',
  'AR-X': 'CB',
  'AR-Y': 'JY',
  'AR-Z': 'SC',
};
