/** What the tests of a subgraph of the core import. */
export { type FeedChange, openTestFeed } from './open-test-feed.js';
export { openTestSubgraph, type TestSubgraph } from './open-test-subgraph.js';
