/** What is said of a dataset and of its metadata in words of a fixed list. */

/** What a finding speaks of. */
export enum IssueScope {
  /** A dataset of the graph. */
  DATASET = 'DATASET',
  /** A record of the source that did not enter. */
  REJECTED = 'REJECTED',
  /** The catalogue itself. */
  CATALOG = 'CATALOG',
}

/** How much a finding matters, the worst first. */
export const IssueSeverity = { ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO' } as const;
export type IssueSeverity = keyof typeof IssueSeverity;

/** Who states a licence. */
export const LicenceOrigin = {
  DISTRIBUTION: 'DISTRIBUTION',
  DATASET: 'DATASET',
  CATALOG: 'CATALOG',
} as const;
export type LicenceOrigin = keyof typeof LicenceOrigin;

/** Why a licence is open or not. */
export const LicenceReason = {
  OPEN_BY_DEFINITION: 'OPEN_BY_DEFINITION',
  FORBIDS_COMMERCE: 'FORBIDS_COMMERCE',
  FORBIDS_CHANGES: 'FORBIDS_CHANGES',
  ALL_RIGHTS_RESERVED: 'ALL_RIGHTS_RESERVED',
  UNRECOGNISED: 'UNRECOGNISED',
  SAID_UNSTATED: 'SAID_UNSTATED',
  NOT_STATED: 'NOT_STATED',
} as const;
export type LicenceReason = keyof typeof LicenceReason;
