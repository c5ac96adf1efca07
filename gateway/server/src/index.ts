/** The hub: Apollo Server on Fastify over the engine. */
export { createHub, type Hub, type HubOptions } from './create-hub.js';
export type { SavedOperations } from './export/export-request.js';
export type { GenerationOptions } from './generations/generations.js';
export type { HandedFeed } from './http/use-hub-feeds.js';
export type { SubgraphReadiness } from './http/use-readiness-check.js';
export { SIGN_IN_PAGES } from './http/use-sign-in.js';
export { DEFAULT_HUB_LIMITS, type HubLimits } from './hub-limits.js';
export type { HubLog } from './hub-log.js';
export { audienceOfPrincipal, HubContext, principalOf } from './identity/hub-context.js';
export { tellPrincipal } from './identity/tell-principal.js';
export { HUB_KEYS_PATH, type PublishedKeys } from './identity/use-key-sets.js';
export { askPluginSdl } from './plugins/ask-plugin.js';
export { openPluginFeed } from './plugins/feeds/open-plugin-feed.js';
export type { HealthStatus } from './plugins/health/health-rule.js';
export type { HealthClock, HealthReport } from './plugins/health/plugin-health.js';
export type { HostedState } from './plugins/host/hosted-state.type.js';
export { PluginHost, type PluginHostOptions } from './plugins/host/plugin-host.js';
export { checkPluginAddress, type PluginAddressRules } from './plugins/plugin-address.js';
export {
  type HealthChange,
  type PluginLease,
  type PluginPlace,
  PluginTransports,
  type PluginTransportsOptions,
} from './plugins/plugin-transports.js';
export { pluginScope } from './plugins/scope/plugin-scope.js';
export { type SignPluginCalls, signPluginCalls } from './plugins/signing/sign-plugin-calls.js';
export { openRemoteGraph, type RemoteGraph, type RemoteGraphOptions } from './remote/open-remote-graph.js';
export type { RemoteGraphEvent } from './remote/remote-graph-event.js';
export type { SupergraphStore } from './remote/supergraph-store.js';
export type { SourceState, SourceStates } from './sources/source-status.type.js';
export { SourceWatch } from './sources/source-watch.js';
export type { Circuit, CircuitState } from './transports/bounds/circuit-breaker.js';
export { type AudienceOf, shareInFlight } from './transports/bounds/share-in-flight.js';
export {
  createSubgraphTransport,
  type Identification,
  type SubgraphTransport,
  type SubgraphTransportOptions,
} from './transports/create-subgraph-transport.js';
export { createInProcessTransport } from './transports/in-process-transport.js';
export { SubgraphTransportError, type TransportFailure } from './transports/subgraph-transport-error.js';
export type { TransportClock } from './transports/transport-clock.js';
export { DEFAULT_LIMITS, type TransportLimits } from './transports/transport-limits.js';
