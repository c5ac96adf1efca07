/** What each fault of a portal makes of a copy of twenty datasets in the graph, where the portal is still read. */
import type { FaultName, SimulatedSoftware } from '@grafo-abierto/portal-simulator';
import { DATASETS } from './expected-listings.js';

export interface ExpectedHarvest {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** In the graph, once it is over. */
  readonly listed: number;
  /** How many removals wait for a person. */
  readonly held: number | null;
  readonly status: 'HEALTHY' | 'DEGRADED';
}

const UNCHANGED: ExpectedHarvest = {
  added: 0,
  changed: 0,
  removed: 0,
  listed: DATASETS,
  held: null,
  status: 'HEALTHY',
};
const SOME = { changed: 4 };
const ALL = { changed: DATASETS };

const EXPECTED: Partial<Record<FaultName, Partial<ExpectedHarvest>>> = {
  'raw-ip-urls': SOME,
  'missing-title': SOME,
  'malformed-dates': SOME,
  'malformed-emails': SOME,
  'malformed-uris': SOME,
  'empty-mbox': SOME,
  'free-text-licences': SOME,
  'odd-formats': SOME,
  'markup-in-text': SOME,
  'duplicate-titles': ALL,
  'dates-overwritten': ALL,
  'publishers-renamed': ALL,
  'csv-decimal-comma': ALL,
  // Each is linked with what it was under its earlier identifier.
  'identifiers-with-colons': ALL,
  'identifiers-reminted': ALL,
  'missing-identifier': SOME,
  // One has become another of a new name; three have no name of their own any more, and are told as rejected.
  'duplicate-identifiers': { changed: 1, removed: 3, listed: 17, status: 'DEGRADED' },
  // Their publisher changed too, so nothing says that they are the same.
  'wrong-types': { added: 4, removed: 4 },
  'mass-deletion': { held: 18, status: 'DEGRADED' },
  'zero-datasets': { held: DATASETS, status: 'DEGRADED' },
};

const IN_CKAN: Partial<Record<FaultName, Partial<ExpectedHarvest>>> = {
  // A listing that is not whole removes nothing.
  'duplicate-identifiers': { added: 1, listed: 21, status: 'DEGRADED' },
};

export function expectedHarvest(software: SimulatedSoftware, fault: FaultName): ExpectedHarvest {
  const isCkan = software === 'ckan' || software === 'andino';
  return { ...UNCHANGED, ...((isCkan ? IN_CKAN[fault] : undefined) ?? EXPECTED[fault]) };
}
