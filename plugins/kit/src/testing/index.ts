/** What the tests of a subgraph or plugin import. */
export { ManualFetchClock } from '../guarded-http/testing/manual-fetch-clock.js';
export { type Answering, ask, askEntities } from './ask.js';
export { describeFeedContract, type FeedUnderTest } from './feed-contract.js';
export { httpFeed } from './http-feed.js';
export {
  describeSubgraphContract,
  type Representation,
  type SubgraphContract,
  type SubgraphUnderTest,
} from './subgraph-contract.js';
export { testPlugin } from './test-plugin.js';
export { undescribedParts } from './undescribed-parts.js';
