import { describe } from '@grafo-abierto/plugin-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { DiscoveryReads } from '../storage/reads.js';
import { FeedFreshness } from './feed-freshness.type.js';

@Resolver()
export class FreshnessResolver {
  @Query(() => [FeedFreshness], {
    nullable: true,
    ...describe(
      'Qué tan al día está el índice que buscan search, initiatives, datasets y statistics, por registro de cambios.',
      'How up to date the index is that search, initiatives, datasets and statistics ask, for each change feed.',
    ),
  })
  indexFreshness(@Ctx() { freshness }: DiscoveryReads) {
    return freshness();
  }
}
