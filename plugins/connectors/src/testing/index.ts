/** What the test of a connector imports. */
export { type CollectedListing, collectListing } from './collect-listing.js';
export {
  type ConnectorContract,
  describeConnectorContract,
  type PortalUnderTest,
} from './connector-contract.js';
