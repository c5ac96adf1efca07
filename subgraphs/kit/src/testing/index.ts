/** What the tests of a subgraph of the core import. */
export { openTestSubgraph, type TestSubgraph } from './open-test-subgraph.js';
