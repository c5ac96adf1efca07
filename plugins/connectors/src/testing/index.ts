/** What the test of a connector imports, and of what judges its records. */
export { readCatalog } from '../dcat/read-catalog.js';
export { readDataset } from '../dcat/read-dataset.js';
export { type CollectedListing, collectListing } from './collect-listing.js';
export {
  type ConnectorContract,
  describeConnectorContract,
  type PortalUnderTest,
} from './connector-contract.js';
