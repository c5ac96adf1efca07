/** The contract that every part of the graph agrees on; pure, no I/O. */
export {
  type ChangeProblem,
  type ChangesInput,
  type ChangesVerdict,
  checkChanges,
  type SchemaChange,
} from './check-changes/check-changes.js';
export type { OperationCount, OperationStore } from './check-changes/operation-count.js';
export type { RecordedOperation } from './check-changes/recorded-operation.js';
export { checkPolicy, type PolicyInput, type PolicyVerdict } from './check-policy/check-policy.js';
export { type CoreGraph, readCore } from './check-policy/core/core-graph.js';
export { type Policy, parsePolicy } from './check-policy/core/policy.js';
export { type Namespace, Namespaces, namespaceOf, startsWithWords } from './check-policy/plugin/namespace.js';
export type { PolicyProblem } from './check-policy/report/policy-problem.js';
export { type ComposedSupergraph, composeSupergraph } from './compose/compose-supergraph.js';
export {
  CompositionError,
  type CompositionProblem,
  type SdlLocation,
} from './compose/report/composition-problem.js';
export type { SubgraphSchema } from './compose/subgraph-schema.js';
export { directivesNamed, flagArgument, textArgument } from './compose/supergraph/directive-arguments.js';
export { publicDocumentOf, publicSchemaOf, schemaOfPublic } from './compose/supergraph/public-schema.js';
export { readSince, readSunset } from './deprecation/deprecation-days.js';
export { type AccessDemand, readDemands, refuseDemand, unmetDemands } from './identity/access-demand.js';
export {
  formatGrant,
  type Grant,
  isRole,
  parseGrant,
  type Role,
  roles,
  subjectOfRole,
} from './identity/grant.js';
export { holdsRole, type Principal, satisfiesScopes } from './identity/principal.js';
export {
  hasPortal,
  hasSubgraph,
  type Manifest,
  manifestJsonSchema,
  type PluginManifest,
  type PortalManifest,
  parseManifest,
} from './manifest/manifest.js';
export { isHostedUrl, pluginUrl } from './manifest/plugin-url.js';
export { compareVersions, PLUGIN_VERSION } from './manifest/plugin-version.js';
export { PORTAL_SOFTWARE, type PortalSection } from './manifest/portal-section.js';
export { type ReadManifest, readManifest } from './manifest/read-manifest.js';
export type { SubgraphQuotas, SubgraphSection } from './manifest/subgraph-section.js';
export {
  ancestorIds,
  isJurisdictionId,
  isWithinPlace,
  readJurisdictionId,
} from './places/jurisdiction-id.js';
export {
  GrafoError,
  isProblemCode,
  type ProblemParameters,
  type ProblemReport,
  reportProblem,
} from './problems/grafo-error.js';
export { type Bilingual, type ProblemCode, type ProblemText, problems } from './problems/table.js';
export { DateScalar } from './scalars/date.js';
export { DateTimeScalar } from './scalars/date-time.js';
export { UrlScalar } from './scalars/url.js';
export { KeptKeys, type KeptKeysOptions, type KeyClock, KeysUnreadableError } from './signing/kept-keys.js';
export { hashManifest, isSignedBy, type PluginSignature, signPlugin } from './signing/plugin-signature.js';
export { type PluginKey, readPrivateKey, readPublicKey } from './signing/signing-key.js';
