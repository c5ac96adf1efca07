import { FreshnessResolver } from './freshness.resolver.js';
import { JurisdictionResolver } from './jurisdiction.resolver.js';
import { ListResolver } from './list.resolver.js';
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
] as const;
