import { type EntityChange, mayEdit } from '@grafo-abierto/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DatasetStateRow, PortalStateRow } from '../storage/catalog-history.js';
import type { CatalogContext } from '../storage/reads.js';
import { DatasetChange, DatasetState } from './dataset-change.type.js';
import { PortalChange } from './portal-change.type.js';

@Resolver(() => PortalChange)
export class PortalChangeResolver {
  @FieldResolver()
  actorName(@Root() { actorName, state }: EntityChange, @Ctx() { principal }: CatalogContext): string | null {
    const { jurisdictionId } = state as unknown as PortalStateRow;
    return mayEdit(principal, jurisdictionId) ? actorName : null;
  }
}

@Resolver(() => DatasetChange)
export class DatasetChangeResolver {
  @FieldResolver()
  async actorName(
    @Root() { id, actorName }: EntityChange,
    @Ctx() context: CatalogContext,
  ): Promise<string | null> {
    if (actorName === null) return null;
    const dataset = await context.datasets.load(id);
    return mayEdit(context.principal, dataset?.jurisdictionId ?? null) ? actorName : null;
  }
}

@Resolver(() => DatasetState)
export class DatasetStateResolver {
  @FieldResolver()
  rawLicence(@Root() { licenceRaw }: DatasetStateRow): string | null {
    return licenceRaw;
  }
}
