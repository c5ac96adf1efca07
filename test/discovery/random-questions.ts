/** Questions as anybody might put them: any of the conditions, alone or together, with values that there are and others. */
import fc from 'fast-check';
import type { DatasetsAsked, InitiativesAsked, PlaceAsked, SdgAsked } from './by-hand.js';

/** Leaves out what was left out, which is not the same as asking for nothing. */
function some<Asked extends object>(conditions: { [Name in keyof Asked]-?: fc.Arbitrary<Asked[Name]> }) {
  return fc.record(conditions, { requiredKeys: [] }) as fc.Arbitrary<Asked>;
}

const of = <Value>(...values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const place = (within: readonly string[]) =>
  some<PlaceAsked>({
    within: fc.constantFrom('AR', 'AR-M', 'AR-V', 'AR-C', ...within),
    withinAny: of('AR-M', 'AR-V', 'AR-C', 'AR-Z', ...within),
    province: of('AR', 'AR-M', 'AR-V', 'NOT_STATED'),
    kind: of('NATION', 'PROVINCE', 'AUTONOMOUS_CITY', 'LOCAL_GOVERNMENT', 'DEPARTMENT'),
    region: of('CUYO', 'PATAGONIA', 'PAMPEANA', 'NOA', 'NEA'),
    hasPortal: fc.boolean(),
  });

const sdg = some<SdgAsked>({
  goals: of(1, 5, 10, 16, 17),
  targets: of('16.7', '16.10', '5.1', '17.18', '16.a'),
  basis: of('DECLARED', 'CURATED', 'INFERRED'),
});

function range<Value>(value: fc.Arbitrary<Value>) {
  const ends = fc.tuple(value, value).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
  return fc.oneof(
    ends,
    value.map((from) => ({ from })),
    value.map((to) => ({ to })),
  );
}

const day = fc
  .integer({ min: 0, max: 3800 })
  .map((days) => new Date(Date.UTC(2016, 0, 1 + days)).toISOString().slice(0, 10));

export const initiativeQuestions = (places: readonly string[]): fc.Arbitrary<InitiativesAsked> =>
  some<InitiativesAsked>({
    kind: of('OGP_COMMITMENT', 'LOCAL_COMMITMENT', 'PROGRAM_PROJECT'),
    status: of('NOT_STATED', 'PENDING_REVIEW', 'DRAFT', 'IN_PROGRESS', 'COMPLETED', 'WITHDRAWN'),
    stage: of('DIAGNOSIS', 'CO_CREATION', 'IMPLEMENTATION', 'EVALUATION', 'RECOGNITION'),
    principle: of('TRANSPARENCY', 'PARTICIPATION', 'ACCOUNTABILITY', 'NO_SUCH'),
    mechanism: of('OPEN_CONTRACTING', 'SORTITION', 'OPEN_DATA', 'NOT_STATED'),
    listedArea: of('ACCESS_TO_INFORMATION', 'OPEN_DATA', 'GENDER', 'NOT_STATED'),
    policyArea: of('FISCAL_OPENNESS', 'JUSTICE', 'GENDER'),
    completion: of('LIMITED', 'SUBSTANTIAL', 'COMPLETE', 'NOT_STATED'),
    earlyResults: of('MARGINAL', 'MAJOR', 'NOT_STATED'),
    ambition: of('LOW', 'HIGH', 'NOT_STATED'),
    actionPlan: of('AR-1', 'AR-2', 'AR-4', 'AR-9'),
    trust: of('CORE', 'OFFICIAL'),
    organization: of('fundeps', 'acij', 'poder-ciudadano', 'nobody'),
    year: range(fc.integer({ min: 2008, max: 2027 })),
    sdg,
    jurisdiction: place(places),
    recognised: fc.boolean(),
    recognition: some({
      axis: of('LEVEL', 'PRINCIPLE', 'THEME', 'SDG'),
      value: of('PROVINCE', 'TRANSPARENCY', '16', '5'),
      edition: of('federal-program-2021', 'nowhere'),
    }),
  });

export const datasetQuestions = (places: readonly string[]): fc.Arbitrary<DatasetsAsked> =>
  some<DatasetsAsked>({
    licence: of('CC-BY-4.0', 'COPYRIGHT', 'NOT_STATED'),
    licenceOpen: fc.boolean(),
    format: of('CSV', 'JSON', 'XLSX', 'PDF', 'RAR'),
    theme: of('GOVE', 'ECON', 'ENVI', 'TRAN', 'HEAL'),
    keyword: of('obra pública', 'salud', 'tránsito', 'nada'),
    publisher: of('Ministerio 1', 'Ministerio 2', 'Ministerio 11'),
    portal: of('world-1', 'world-2', 'world-8', 'mendoza'),
    presence: of('LISTED', 'VANISHED'),
    freshness: of('CURRENT', 'OVERDUE', 'NOT_STATED'),
    modified: range(day),
    year: range(fc.integer({ min: 2010, max: 2024 })),
    trust: of('CORE', 'OFFICIAL'),
    sdg,
    jurisdiction: place(places),
  });
