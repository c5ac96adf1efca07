/** Made-up conditions: one alone, or several together. */
import type { DatasetChoice, InitiativeChoice } from '../domain/where.type.js';
import { BASES, DAYS, PLACES, TARGETS, VALUES, WORDS } from './random-world.js';
import type { Chance } from './seeded.js';

type Makers = Readonly<Record<string, (chance: Chance) => unknown>>;

/** Sometimes none of its values, and sometimes what is not stated too. */
const some =
  (name: string, more: readonly string[] = ['NOT_STATED']) =>
  (chance: Chance) =>
    chance.is(0.05) ? [] : [...chance.someOf([...new Set(VALUES[name])], 0.6), ...chance.someOf(more, 0.3)];

const OF_BOTH: Makers = {
  text: (chance) => chance.someOf(WORDS, 0.3).join(' '),
  sdg: (chance) => ({
    goals: chance.is(0.4) ? chance.someOf([5, 16, 17]) : null,
    targets: chance.is(0.4) ? chance.someOf([...TARGETS, '1.1']) : null,
    basis: chance.is(0.5) ? chance.someOf(BASES, 0.6) : null,
  }),
  jurisdiction: (chance) => ({
    within: chance.is(0.4) ? chance.oneOf([...PLACES, 'AR-W']) : null,
    withinAny: chance.is(0.4) ? chance.someOf([...PLACES, 'AR-W'], 0.3) : null,
    province: chance.is(0.3) ? chance.someOf(['AR', 'AR-M', 'AR-X', 'NOT_STATED'], 0.4) : null,
    hasPortal: chance.is(0.3) ? chance.is(0.5) : null,
    kind: chance.is(0.3) ? chance.someOf(['NATION', 'PROVINCE', 'LOCAL_GOVERNMENT'], 0.6) : null,
    region: chance.is(0.3) ? chance.someOf(['CUYO', 'PAMPEANA', 'NOA'], 0.6) : null,
  }),
  year: (chance) => ({ from: chance.oneOf([null, 2014, 2016]), to: chance.oneOf([null, 2016, 2020]) }),
  trust: (chance) => chance.someOf(['CORE', 'VERIFIED', 'OFFICIAL'], 0.5),
};

export const INITIATIVE_CONDITIONS: Makers = {
  ...OF_BOTH,
  kind: some('KIND', []),
  status: some('STATUS', []),
  stage: some('STAGE', []),
  principle: some('PRINCIPLE'),
  mechanism: some('MECHANISM'),
  listedArea: some('LISTED_AREA'),
  policyArea: some('POLICY_AREA'),
  completion: some('COMPLETION'),
  earlyResults: some('EARLY_RESULTS'),
  ambition: some('AMBITION'),
  organization: some('ORGANIZATION'),
  actionPlan: some('ACTION_PLAN'),
  recognised: (chance) => chance.is(0.5),
  recognition: (chance) => ({
    axis: chance.is(0.5) ? chance.someOf(['LEVEL', 'SDG'], 0.7) : null,
    value: chance.is(0.5) ? chance.someOf(['PROVINCE', '16'], 0.7) : null,
    edition: chance.is(0.5) ? chance.someOf(['2021', '2023'], 0.7) : null,
  }),
};

export const DATASET_CONDITIONS: Makers = {
  ...OF_BOTH,
  licence: some('LICENCE'),
  licenceOpen: (chance) => chance.is(0.5),
  format: some('FORMAT'),
  theme: some('THEME'),
  keyword: some('KEYWORD'),
  publisher: some('PUBLISHER'),
  portal: some('PORTAL'),
  presence: (chance) => chance.oneOf([null, ['VANISHED'], ['LISTED', 'VANISHED'], []]),
  freshness: (chance) => chance.someOf(['CURRENT', 'OVERDUE', 'NOT_STATED'], 0.6),
  modified: (chance) => ({
    from: chance.oneOf([null, ...DAYS.slice(0, 2)]),
    to: chance.oneOf([null, ...DAYS.slice(2)]),
  }),
};

/** With each of the named conditions. */
export function randomWhere(chance: Chance, makers: Makers, names: readonly string[]): Where {
  return Object.fromEntries(names.map((name) => [name, makers[name]?.(chance)])) as Where;
}

/** What both kinds of question take, since a made-up one has fields of one kind alone. */
export type Where = InitiativeChoice & DatasetChoice;
