/** What is said of a portal in words of a fixed list. */

/** The software that a portal runs, as far as it is known. */
export enum PortalSoftware {
  CKAN = 'CKAN',
  ANDINO = 'ANDINO',
  DKAN = 'DKAN',
  DATA_JSON = 'DATA_JSON',
  TABLE = 'TABLE',
  /** Known to be there, and not read. */
  OTHER = 'OTHER',
}

/** How well a portal answers. */
export enum PortalStatus {
  HEALTHY = 'HEALTHY',
  DEGRADED = 'DEGRADED',
  STALE = 'STALE',
  DOWN = 'DOWN',
  NEVER_REACHED = 'NEVER_REACHED',
}

/** What people have decided of a portal. */
export enum PortalOperation {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  AWAITING_APPROVAL = 'AWAITING_APPROVAL',
  REJECTED = 'REJECTED',
}

/** Who made a portal known to the graph. */
export enum PortalRegistration {
  MANIFEST = 'MANIFEST',
  MUTATION = 'MUTATION',
  PROPOSAL = 'PROPOSAL',
}

/** How an attempt to read a portal ended. */
export enum FetchOutcome {
  SUCCEEDED = 'SUCCEEDED',
  UNCHANGED = 'UNCHANGED',
  PARTIAL = 'PARTIAL',
  FAILED = 'FAILED',
  INTERRUPTED = 'INTERRUPTED',
}
