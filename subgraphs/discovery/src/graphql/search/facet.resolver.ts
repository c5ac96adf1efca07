import { LangArg, type Language } from '@grafo-abierto/plugin-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DiscoveryReads } from '../../storage/reads.js';
import type { SearchFacet } from '../../storage/search/search-tally.js';
import { labelOf } from '../label-of.js';
import { Facet, FacetBucket } from './facet.type.js';

interface BucketRow {
  readonly dimension: string;
  readonly key: string;
  readonly count: number;
}

@Resolver(() => Facet)
export class FacetResolver {
  @FieldResolver()
  buckets(@Root() { dimension, buckets }: SearchFacet): BucketRow[] {
    return buckets.map((bucket) => ({ dimension, ...bucket }));
  }
}

@Resolver(() => FacetBucket)
export class FacetBucketResolver {
  @FieldResolver()
  label(
    @Root() { dimension, key }: BucketRow,
    @LangArg() language: Language | null,
    @Ctx() { titles }: DiscoveryReads,
  ): Promise<string> {
    return labelOf(dimension, key, language, titles);
  }
}
