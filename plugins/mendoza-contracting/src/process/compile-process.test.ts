import { describe, expect, it } from 'vitest';
import { type Release, readRelease } from '../ocds/read-release.js';
import { type ExampleRelease, exampleRelease } from '../testing/packages.js';
import { compileProcess } from './compile-process.js';
import { TextPool } from './text-pool.js';

function compile(...changes: readonly Omit<ExampleRelease, 'ocid'>[]) {
  const releases = changes.map((change) =>
    readRelease(exampleRelease({ ocid: 'ocds-ejemplo-1', ...change })),
  );
  return compileProcess(releases as unknown as [Release, ...Release[]], 'a.json', new TextPool());
}

const award = (id: string, change: object = {}) => ({
  id,
  status: 'active',
  date: '2024-06-01',
  value: { amount: 100, currency: 'ARS' },
  suppliers: [{ id: 'AR-CUIT-30000000019', name: 'Proveedora Ejemplo 1 S.A.' }],
  ...change,
});

describe('the releases of one process', () => {
  it('are merged by their dates, whatever their order in the file', () => {
    const process = compile(
      { date: '2024-07-01', tender: { status: 'complete' } },
      { date: '2024-05-01', tender: { status: 'planned', title: 'Primer título' } },
      { date: '2024-06-01', awards: [award('a1')] },
    );
    expect(process).toMatchObject({ status: 'COMPLETE', releases: 3, releasedOn: '2024-07-01' });
    expect(process.awards).toHaveLength(1);
  });

  it('have their awards merged by their ids, and lose what a later one says null of', () => {
    const process = compile(
      { date: '2024-05-01', awards: [award('a1'), award('a2')] },
      { date: '2024-06-01', awards: [{ id: 'a2', status: 'cancelled' }], tender: { value: null } },
    );
    expect(process.awards).toMatchObject([
      { id: 'a1', status: 'ACTIVE' },
      { id: 'a2', status: 'CANCELLED', amount: 100 },
    ]);
    expect(process).toMatchObject({ amount: null, currency: null, amountBasis: 'NOT_STATED' });
  });
});

describe('the amounts of a process', () => {
  it('are what the tender is estimated at, or else the budget', () => {
    const planning = { budget: { amount: { amount: '5.000,00', currency: 'ars' } } };
    expect(compile({ planning })).toMatchObject({ amount: 1000, amountBasis: 'TENDER' });
    expect(compile({ planning, tender: { value: { amount: 'a convenir', currency: 'ARS' } } })).toMatchObject(
      {
        amount: 5000,
        currency: 'ARS',
        amountBasis: 'BUDGET',
      },
    );
  });

  it('are never added up over currencies, and what states none is counted and no zero', () => {
    const process = compile({
      awards: [
        award('a1', { value: { amount: 0.1, currency: 'ARS' } }),
        award('a2', { value: { amount: '0,20', currency: 'ARS' } }),
        award('a3', { value: null }),
        award('a4', { value: { amount: 7, currency: 'USD' } }),
        award('a5', { value: { currency: 'ARS' } }),
        award('a6', { status: 'cancelled', value: { amount: 1000, currency: 'ARS' } }),
      ],
    });
    expect(process.awarded).toEqual([
      { currency: 'ARS', amount: 0.3, awards: 3, withoutAmount: 1 },
      { currency: 'USD', amount: 7, awards: 1, withoutAmount: 0 },
      { currency: null, amount: null, awards: 1, withoutAmount: 1 },
    ]);
    expect(process.largestAward).toBeNull();
  });

  it('are null where nothing is said of awards, and empty where there are none', () => {
    expect(compile({})).toMatchObject({ awards: null, awarded: null, contracts: null });
    expect(compile({ awards: [], contracts: [] })).toMatchObject({ awards: [], awarded: [], contracts: [] });
  });
});

describe('who takes part in a process', () => {
  const suppliersOf = (suppliers: unknown) =>
    compile({ awards: [award('a1', { suppliers })] }).awards?.[0]?.suppliers;

  it('has its name from its party, also where the reference has none', () => {
    expect(compile({ buyer: { id: 'OC-1' } }).buyer).toEqual({
      kind: 'ORGANIZATION',
      id: 'OC-1',
      name: 'Ministerio de Ejemplo',
    });
  });

  it('has its name from its reference where there is no party', () => {
    expect(suppliersOf([{ id: 'X-9', name: 'Cooperativa Ejemplo' }])).toMatchObject([
      { id: 'X-9', name: 'Cooperativa Ejemplo' },
    ]);
  });

  it('is not named where it is a person, or may be one, whoever says so', () => {
    const parties = [
      { id: 'P-1', name: 'Persona Ejemplo', identifier: { scheme: 'AR-CUIT', id: '20-00000001-8' } },
    ];
    const process = compile({
      parties,
      awards: [award('a1', { suppliers: [{ id: 'P-1', name: 'Persona Ejemplo' }, { name: 'Alguien' }] })],
    });
    expect(process.awards?.[0]?.suppliers).toEqual([
      { kind: 'PERSON', id: null, name: null },
      { kind: 'NOT_STATED', id: null, name: null },
    ]);
    expect(JSON.stringify(process)).not.toMatch(/Persona|00000001|Alguien/);
  });

  it('is unknown where the source does not say', () => {
    expect(suppliersOf(undefined)).toBeNull();
    expect(suppliersOf([])).toEqual([]);
    expect(compile({ buyer: undefined, parties: [] }).buyer).toBeNull();
  });
});

describe('a process', () => {
  it('keeps the word of the source where it is none of the list', () => {
    expect(compile({ tender: { procurementMethod: 'subasta', status: undefined } })).toMatchObject({
      method: 'OTHER',
      rawMethod: 'subasta',
      status: 'NOT_STATED',
      rawStatus: null,
    });
  });

  it('has a page only where an address stands among the criteria', () => {
    const criteria = (awardCriteriaDetails: string) => compile({ tender: { awardCriteriaDetails } }).url;
    expect(criteria('https://comprar.example/p/1')).toBe('https://comprar.example/p/1');
    expect(criteria('El menor precio')).toBeNull();
  });

  it('says how many items there are, also where not all are kept', () => {
    const items = Array.from({ length: 700 }, (_, index) => ({ id: String(index), description: 'Lápiz' }));
    const process = compile({ tender: { items } });
    expect([process.items?.length, process.itemCount]).toEqual([500, 700]);
  });
});
