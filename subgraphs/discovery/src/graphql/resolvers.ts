import { FreshnessResolver } from './freshness.resolver.js';
import { JurisdictionResolver } from './jurisdiction.resolver.js';
import { ListResolver } from './list.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { FacetBucketResolver, FacetResolver } from './search/facet.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { SearchEdgeResolver } from './search/search-edge.resolver.js';
import { SearchHitResolver } from './search/search-hit.resolver.js';
import {
  StatisticsCellResolver,
  StatisticsKeyResolver,
  StatisticsResolver,
  statisticsTexts,
} from './statistics.resolver.js';

export const resolvers = [
  FreshnessResolver,
  ListResolver,
  StatisticsResolver,
  StatisticsCellResolver,
  StatisticsKeyResolver,
  ...statisticsTexts,
  JurisdictionResolver,
  SearchResolver,
  SearchEdgeResolver,
  SearchHitResolver,
  FacetResolver,
  FacetBucketResolver,
  NodeResolver,
] as const;
