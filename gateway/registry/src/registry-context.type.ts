import type { RegistryTools } from './publishing/registry-tools.type.js';
import type { RegistryRequest } from './storage/reads.js';

/** The context of a request. */
export type RegistryContext = RegistryRequest & {
  readonly tools: RegistryTools;
  /** As the request found it: the same for all plugins of an answer, and worked out once. */
  readonly health: RegistryTools['health'];
};
