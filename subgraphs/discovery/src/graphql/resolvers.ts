import { FreshnessResolver } from './freshness.resolver.js';

export const resolvers = [FreshnessResolver] as const;
