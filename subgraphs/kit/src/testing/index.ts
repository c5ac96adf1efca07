/** What the tests of a subgraph of the core import. */

export { contentDigest } from './content-digest.js';
export { describeHistoryContract, type HistoryExample } from './history-contract.js';
export { describeImporterContract, type ImporterUnderTest } from './importer-contract.js';
export { type FeedChange, openTestFeed } from './open-test-feed.js';
export { openTestSubgraph, type TestSubgraph } from './open-test-subgraph.js';
export { referenceFile } from './reference-file.js';
export { textOrigin } from './text-origin.js';
