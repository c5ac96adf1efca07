/** What the tests of a subgraph or plugin import. */
export {
  describeSubgraphContract,
  type Representation,
  type SubgraphContract,
  type SubgraphUnderTest,
} from './subgraph-contract.js';
export { undescribedParts } from './undescribed-parts.js';
