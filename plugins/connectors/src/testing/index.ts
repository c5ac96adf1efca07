/** For the tests of a connector: the promises that every one keeps, what a listing gave, and records without a portal. */
export { readCatalog } from '../dcat/read-catalog.js';
export { readDataset } from '../dcat/read-dataset.js';
export { type CollectedListing, collectListing } from './collect-listing.js';
export { type ConnectorContractSubject, describeConnectorContract } from './connector-contract.js';
