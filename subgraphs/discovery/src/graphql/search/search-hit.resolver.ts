import { LangArg, type Language, pickText } from '@grafo-abierto/plugin-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type EntityReference, referenceOf } from '../../domain/entity-name.js';
import type { DiscoveryReads } from '../../storage/reads.js';
import type { HitFacet as HitFacetRow } from '../../storage/search/hit-loaders.js';
import type { HitRow } from '../../storage/search/search-hits.js';
import { SearchHit } from './search-hit.type.js';

@Resolver(() => SearchHit)
export class SearchHitResolver {
  @FieldResolver()
  entityId(@Root() { id }: HitRow): string {
    return id;
  }

  @FieldResolver()
  title(@Root() hit: HitRow, @LangArg() language: Language | null): string {
    return pickText({ es: hit.titleEs, en: hit.titleEn }, language) ?? hit.id;
  }

  @FieldResolver()
  summary(@Root() hit: HitRow, @LangArg() language: Language | null): string | null {
    return pickText({ es: hit.summaryEs, en: hit.summaryEn }, language);
  }

  @FieldResolver()
  jurisdiction(@Root() { jurisdictionId }: HitRow): { id: string } | null {
    return jurisdictionId === null ? null : { id: jurisdictionId };
  }

  @FieldResolver()
  async sdgTargets(@Root() { key }: HitRow, @Ctx() { hits }: DiscoveryReads): Promise<{ id: string }[]> {
    return (await hits.targets.load(key)).map(({ target }) => ({ id: target }));
  }

  @FieldResolver()
  facets(@Root() { key }: HitRow, @Ctx() { hits }: DiscoveryReads): Promise<readonly HitFacetRow[]> {
    return hits.facets.load(key);
  }

  @FieldResolver()
  entity(@Root() { type, id, trust }: HitRow): EntityReference | null {
    return referenceOf(type, id, trust);
  }
}
