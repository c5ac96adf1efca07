import { createHubKeys, createMemoryKeyStore } from '@grafo-abierto/identity';
import type { HubOptions } from '../../create-hub.js';

/** The identity of a hub under test to which everybody is nobody. */
export const NOBODY: Pick<HubOptions, 'verifyToken' | 'keys'> = {
  verifyToken: async () => null,
  keys: { hub: createHubKeys({ store: createMemoryKeyStore() }) },
};
