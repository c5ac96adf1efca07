/** The hub: Apollo Server on Fastify over the engine. */
export { createHub, type Hub, type HubOptions } from './create-hub.js';
export type { SubgraphReadiness } from './http/use-readiness-check.js';
export type { HubLog } from './hub-log.js';
export { createInProcessTransport } from './in-process-transport.js';
