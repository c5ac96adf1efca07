import type { GrafoError } from '@grafo-abierto/schema';

/** How a plugin is that the hub runs. */
export interface HostedState {
  readonly plugin: string;
  readonly version: string;
  /** `waiting`: it ended, and is started again at `until`. */
  readonly state: 'starting' | 'running' | 'waiting' | 'stopped';
  readonly since: Date;
  readonly until?: Date;
  /** Why it last ended, or could not be started. */
  readonly reason?: GrafoError;
}
