/** What each fault of a portal makes of a listing of twenty datasets, where it is not simply all of them. */
import { FAULT_NAMES, type FaultName, type SimulatedSoftware } from '@grafo-abierto/portal-simulator';
import type { ProblemCode } from '@grafo-abierto/schema';

export const DATASETS = 20;

export interface ExpectedListing {
  /** What breaks it. */
  readonly error?: ProblemCode;
  readonly kept?: number;
  readonly rejected?: number;
  readonly notices?: readonly ProblemCode[];
  readonly coverage?: 'WHOLE' | 'PARTIAL';
}

const broken = (error: ProblemCode): ExpectedListing => ({ error });

const EXPECTED: Partial<Record<FaultName, ExpectedListing>> = {
  'dead-dns': broken('GRAFO_FETCH_NAME_UNKNOWN'),
  'incomplete-tls-chain': broken('GRAFO_FETCH_CERTIFICATE'),
  'expired-certificate': broken('GRAFO_FETCH_CERTIFICATE'),
  'http-only': broken('GRAFO_FETCH_URL_REFUSED'),
  'forbidden-to-harvesters': broken('GRAFO_PORTAL_FORBIDDEN'),
  'challenge-page': broken('GRAFO_PORTAL_FORBIDDEN'),
  'status-502': broken('GRAFO_FETCH_STATUS'),
  'status-503': broken('GRAFO_FETCH_STATUS'),
  'status-504': broken('GRAFO_FETCH_STATUS'),
  'maintenance-page': broken('GRAFO_PORTAL_ANSWER_HTML'),
  'empty-body': broken('GRAFO_PORTAL_ANSWER_EMPTY'),
  'truncated-json': broken('GRAFO_PORTAL_JSON_CUT'),
  'cut-at-fixed-byte': broken('GRAFO_FETCH_BROKEN'),
  hanging: broken('GRAFO_FETCH_TIMEOUT'),
  stalling: broken('GRAFO_FETCH_TIMEOUT'),
  'redirect-elsewhere': broken('GRAFO_FETCH_REDIRECT_REFUSED'),
  'success-false': broken('GRAFO_PORTAL_API_REFUSED'),
  'zero-datasets': { kept: 0, notices: ['GRAFO_PORTAL_EMPTY'] },
  'mass-deletion': { kept: 2 },
  'duplicate-identifiers': { kept: 17, rejected: 3 },
  'csv-semicolon-latin1': { notices: ['GRAFO_TABLE_READ_AS'] },
  'csv-decimal-comma': { notices: ['GRAFO_TABLE_READ_AS'] },
};

const IN_CKAN: Partial<Record<FaultName, ExpectedListing>> = {
  // Its ids are unique, so one that comes again is the same record, moved; the count then tells what is missing.
  'duplicate-identifiers': { kept: 17, notices: ['GRAFO_PORTAL_COUNT_SHORT'], coverage: 'PARTIAL' },
};

export function expectedListing(
  software: SimulatedSoftware,
  fault: FaultName | null,
): Required<ExpectedListing> {
  const isCkan = software === 'ckan' || software === 'andino';
  const expected = fault === null ? undefined : ((isCkan ? IN_CKAN[fault] : undefined) ?? EXPECTED[fault]);
  const { error, kept = DATASETS, rejected = 0, notices = [], coverage = 'WHOLE' } = expected ?? {};
  return { error, kept, rejected, notices, coverage } as Required<ExpectedListing>;
}

/** Some faults can only be had by some software; a CSV that was cut between two rows looks whole. */
export function faultsOf(software: SimulatedSoftware): readonly FaultName[] {
  const isCkan = software === 'ckan' || software === 'andino';
  const isTable = software === 'table';
  return FAULT_NAMES.filter((fault) => {
    if (fault === 'success-false') return isCkan;
    if (fault === 'truncated-json') return !isTable;
    return fault.startsWith('csv-') ? isTable : true;
  });
}
