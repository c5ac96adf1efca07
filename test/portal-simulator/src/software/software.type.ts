import type { Answer } from '../answer.type.js';
import type { DemoCatalog } from '../content/demo-catalog.js';
import type { DemoProvince } from '../content/provinces.js';
import type { FaultName } from '../faults/fault-names.js';

export type SimulatedSoftware = 'ckan' | 'andino' | 'dkan-1' | 'dkan-2' | 'data-json' | 'table';

export interface Asked {
  /** Without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly province: DemoProvince;
  readonly catalog: DemoCatalog;
  readonly fault: FaultName | null;
}

/** Undefined for an address that the software does not know. */
export type Software = (asked: Asked) => Answer | undefined | Promise<Answer>;
