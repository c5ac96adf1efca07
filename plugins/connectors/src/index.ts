/** Reads the portals of others: what each publishes, in one shape. */
export {
  type Connector,
  EXCERPT_CHARACTERS,
  type Listed,
  type ListingEnd,
  type ListingProgress,
  type Place,
  type PortalHoldings,
  type PortalRequest,
  type PortalSoftware,
  type ProbeReport,
  type Reason,
} from './connector.type.js';
export { type Connectors, createConnectors } from './create-connectors.js';
export { isRecord, kindOf } from './dcat/field-reader.js';
export { readDataset } from './dcat/read-dataset.js';
export {
  type FailedProbe,
  type ProbeOutcome,
  probePortal,
  type Recognition,
  recognise,
} from './probe-portal.js';
export type { PublishedCatalog } from './published-catalog.type.js';
export {
  type Misfit,
  type PublishedAgent,
  type PublishedDataset,
  type PublishedDistribution,
  type PublishedLicence,
  RECORD_BYTES,
} from './published-dataset.type.js';
export type { DeclaredTarget, PublishedInitiative } from './published-initiative.type.js';
