/** The words of fixed lists that are said of plugins, their versions and keys. */

export enum PluginState {
  SUBMITTED = 'SUBMITTED',
  ACTIVE = 'ACTIVE',
  DEGRADED = 'DEGRADED',
  QUARANTINED = 'QUARANTINED',
  SUSPENDED = 'SUSPENDED',
  ROLLED_BACK = 'ROLLED_BACK',
  RETIRED = 'RETIRED',
  REJECTED = 'REJECTED',
}

/** Those whose plugin is part of the graph. */
export const SERVED_STATES: readonly PluginState[] = [
  PluginState.ACTIVE,
  PluginState.DEGRADED,
  PluginState.ROLLED_BACK,
];

/** How a plugin of the graph answers. */
export enum PluginHealthStatus {
  HEALTHY = 'HEALTHY',
  DEGRADED = 'DEGRADED',
  QUARANTINED = 'QUARANTINED',
}

export enum PluginVersionState {
  /** Waits for the administration. */
  WAITING = 'WAITING',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  /** Another one came before it was decided of. */
  OVERTAKEN = 'OVERTAKEN',
}

export enum PluginKeyStatus {
  ACTIVE = 'ACTIVE',
  REVOKED = 'REVOKED',
}

export enum PluginKeyProof {
  ADMINISTRATION = 'ADMINISTRATION',
  PORTAL = 'PORTAL',
}
