/** A licence as it was stated, which one it is, and whether it is open, with the reason. */
import type { LicenceOrigin } from '../dataset-vocabulary.js';

export interface LicenceValue extends LicenceVerdict {
  readonly raw: string | null;
  /** Who states it; null where nobody does. */
  readonly from: LicenceOrigin | null;
}

export interface LicenceVerdict {
  /** SPDX where it has one: "CC-BY-4.0", "ODbL-1.0"; "CC-BY" where no version is told. Null where it is unknown. */
  readonly id: string | null;
  /** By the Open Definition; null where it cannot be told. */
  readonly open: boolean | null;
  readonly reason: LicenceReason;
}

export type LicenceReason =
  | 'OPEN_BY_DEFINITION'
  | 'FORBIDS_COMMERCE'
  | 'FORBIDS_CHANGES'
  | 'ALL_RIGHTS_RESERVED'
  /** Words that name no licence that we know. */
  | 'UNRECOGNISED'
  /** "No se especificó la licencia": the publisher wrote that there is none. */
  | 'SAID_UNSTATED'
  | 'NOT_STATED';
