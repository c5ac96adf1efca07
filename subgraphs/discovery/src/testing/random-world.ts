/** Made-up places, initiatives, recognitions, portals and datasets, the same for the same seed. */
import { type Chance, seeded } from './seeded.js';
import type { World, WorldAlignment, WorldEntry, WorldFacet } from './world.type.js';

export const PLACES = [
  'AR',
  'AR-M',
  'AR-X',
  'AR-U',
  'AR-M:50007',
  'AR-M:500007',
  'AR-X:140077',
  'AR-Z:10001',
];
export const DAYS = ['2015-03-01', '2018-07-15', '2020-12-31', '2021-01-01', '2024-05-05'];
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  KIND: ['OGP_COMMITMENT', 'LOCAL_COMMITMENT', 'PROGRAM_PROJECT'],
  STATUS: ['NOT_STATED', 'IN_PROGRESS', 'COMPLETED'],
  STAGE: ['DIAGNOSIS', 'TRAINING', 'EVALUATION'],
  PRINCIPLE: ['TRANSPARENCY', 'INNOVATION'],
  MECHANISM: ['OPEN_CONTRACTING', 'OPEN_BUDGET', 'OPEN_AGENDA'],
  LISTED_AREA: ['FISCAL_OPENNESS', 'GENDER'],
  POLICY_AREA: ['JUSTICE', 'GENDER', 'SUBNATIONAL'],
  COMPLETION: ['NOT_STATED', 'LIMITED', 'COMPLETE'],
  EARLY_RESULTS: ['MARGINAL', 'MAJOR'],
  AMBITION: ['LOW', 'HIGH'],
  ORGANIZATION: ['lab', 'office'],
  ACTION_PLAN: ['plan-1', 'plan-2'],
  PRESENCE: ['LISTED', 'LISTED', 'LISTED', 'VANISHED'],
  LICENCE: ['cc-by', 'cc0'],
  LICENCE_OPEN: ['OPEN', 'CLOSED', 'NOT_STATED'],
  FORMAT: ['CSV', 'PDF', 'JSON'],
  THEME: ['GOVE', 'ECON'],
  KEYWORD: ['compras', 'agua'],
  PUBLISHER: ['Ministerio', 'Dirección'],
  PORTAL: ['uno', 'dos', 'tres'],
};
export const WORDS = ['presupuesto', 'salud', 'agua', 'ñandú', 'género'];
export const TARGETS = ['16.7', '16.10', '16.a', '5.5', '17.1'];
export const BASES = ['DECLARED', 'CURATED', 'INFERRED'];

const ONE_OF = [
  'KIND',
  'STATUS',
  'STAGE',
  'ACTION_PLAN',
  'PRESENCE',
  'LICENCE',
  'LICENCE_OPEN',
  'PUBLISHER',
  'PORTAL',
];
const DATED = ['LISTED_AREA', 'POLICY_AREA', 'COMPLETION', 'EARLY_RESULTS', 'AMBITION'];
const OF_INITIATIVE = Object.keys(VALUES).slice(0, 12);
const OF_DATASET = Object.keys(VALUES).slice(12);
const ALWAYS = ['KIND', 'PRESENCE', 'PORTAL'];
/** Of every tenth initiative and dataset, and trusted less than the core. */
export const PROVINCE_FEED = 'province';
/** Two entries that others only speak of are among each kind. */
const STUBS = 2;

export interface WorldSize {
  readonly initiatives: number;
  readonly datasets: number;
}

export function randomWorld(seed: number, { initiatives, datasets }: WorldSize): World {
  const chance = seeded(seed);
  let key = 0;
  const entry = (type: string, id: string, more: Partial<WorldEntry> = {}): WorldEntry => {
    key += 1;
    return { ...NOTHING, key, type, id, title: id, ...more };
  };
  const feedOf = (index: number, feed: string) => {
    if (index < STUBS) return null;
    return index % 10 === 9 ? PROVINCE_FEED : feed;
  };
  const made = Array.from({ length: initiatives }, (_, index) =>
    entry('Initiative', `I${index}`, { ...randomInitiative(chance), feed: feedOf(index, 'initiatives') }),
  );
  return [
    ...places(entry),
    ...made,
    ...made.flatMap(({ key: about }, index) =>
      chance.someOf([1, 2], 0.25).map((round) =>
        entry('Recognition', `R${index}-${round}`, {
          about,
          feed: chance.is(0.1) ? null : 'recognition',
          facets: randomRecognition(chance),
        }),
      ),
    ),
    ...Array.from({ length: datasets }, (_, index) =>
      entry('Dataset', `D${index}`, { ...randomDataset(chance), feed: feedOf(index, 'catalog') }),
    ),
    ...['AR-M', 'AR-X:140077'].map((place) => entry('Portal', `of ${place}`, { place, feed: 'catalog' })),
    entry('Portal', 'nobody tells of', { place: 'AR-X', feed: null }),
  ];
}

const NOTHING = {
  feed: 'jurisdictions',
  place: null,
  about: null,
  year: null,
  modified: null,
  currentUntil: null,
  facets: [],
  alignments: [],
} as const;

const undated = (name: string, value: string): WorldFacet => ({ name, value, since: null, until: null });

/** One local government has a region of its own, and one place is not in the index. */
function places(entry: (type: string, id: string, more: Partial<WorldEntry>) => WorldEntry): WorldEntry[] {
  const rows: readonly (readonly [id: string, kind: string, region: string | null])[] = [
    ['AR', 'NATION', null],
    ['AR-M', 'PROVINCE', 'CUYO'],
    ['AR-X', 'PROVINCE', 'PAMPEANA'],
    ['AR-U', 'PROVINCE', null],
    ['AR-M:50007', 'DEPARTMENT', null],
    ['AR-M:500007', 'LOCAL_GOVERNMENT', 'NOA'],
    ['AR-X:140077', 'LOCAL_GOVERNMENT', null],
  ];
  return rows.map(([id, kind, region]) =>
    entry('Jurisdiction', id, {
      place: id,
      facets: [undated('KIND', kind), ...(region === null ? [] : [undated('REGION', region)])],
    }),
  );
}

function randomInitiative(chance: Chance): Partial<WorldEntry> {
  return {
    title: chance.someOf(WORDS).join(' '),
    place: chance.is(0.1) ? null : chance.oneOf(PLACES),
    year: chance.is(0.1) ? null : 2013 + chance.below(10),
    facets: OF_INITIATIVE.flatMap((name) => randomFacets(chance, name)),
    alignments: randomAlignments(chance),
  };
}

function randomDataset(chance: Chance): Partial<WorldEntry> {
  return {
    title: chance.someOf(WORDS).join(' '),
    place: chance.is(0.1) ? null : chance.oneOf(PLACES),
    year: chance.is(0.3) ? null : 2013 + chance.below(3),
    modified: chance.is(0.2) ? null : chance.oneOf(DAYS),
    currentUntil: chance.is(0.3) ? null : chance.oneOf([...DAYS, '2999-01-01']),
    facets: OF_DATASET.flatMap((name) => randomFacets(chance, name)),
    alignments: randomAlignments(chance),
  };
}

/** Observations of a dated name follow each other: the first may have no day. */
function randomFacets(chance: Chance, name: string): WorldFacet[] {
  const some = () => {
    const values = VALUES[name] ?? [];
    if (ONE_OF.includes(name)) return chance.is(0.2) && !ALWAYS.includes(name) ? [] : [chance.oneOf(values)];
    return chance.someOf(values);
  };
  if (!DATED.includes(name)) return some().map((value) => undated(name, value));
  const days = [...(chance.is(0.3) ? [null] : []), ...chance.someOf(DAYS)];
  return days.flatMap((since, index) =>
    some().map((value) => ({ name, value, since, until: days[index + 1] ?? null })),
  );
}

function randomAlignments(chance: Chance): WorldAlignment[] {
  return chance.someOf(TARGETS, 0.3).flatMap((target) =>
    chance.someOf(BASES).map((basis) => ({
      target,
      goal: Number(target.split('.')[0]),
      basis,
      since: chance.is(0.5) ? null : chance.oneOf(DAYS),
    })),
  );
}

function randomRecognition(chance: Chance): WorldFacet[] {
  const since = chance.is(0.4) ? null : chance.oneOf(DAYS);
  const axis = chance.oneOf(['LEVEL', 'SDG']);
  const value = axis === 'SDG' ? chance.oneOf(['16', '5']) : chance.oneOf(['PROVINCE', 'LOCAL_GOVERNMENT']);
  return [
    { name: 'KIND', value: 'MENTION', since, until: null },
    { name: 'EDITION', value: chance.oneOf(['2021', '2023']), since, until: null },
    { name: axis, value, since, until: null },
  ];
}
