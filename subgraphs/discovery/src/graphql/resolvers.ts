import { FreshnessResolver } from './freshness.resolver.js';
import { ListResolver } from './list.resolver.js';

export const resolvers = [FreshnessResolver, ListResolver] as const;
