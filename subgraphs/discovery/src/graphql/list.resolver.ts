import { describe, type Page } from '@grafo-abierto/plugin-kit';
import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { FoundEntry } from '../storage/entry-lists.js';
import type { DiscoveryReads } from '../storage/reads.js';
import { DatasetConnection } from './foreign/dataset.type.js';
import { InitiativeConnection } from './foreign/initiative.type.js';
import { FoundDatasetsArguments, FoundInitiativesArguments } from './list.args.js';

// Its count reads all that it finds, however small the page.
const COST = '@cost(weight: 2000)';

/** Which initiatives and datasets fulfil conditions over several parts of the graph: their keys, in order. */
@Resolver()
export class ListResolver {
  @Directive(COST)
  @Query(() => InitiativeConnection, {
    nullable: true,
    ...describe(
      'Iniciativas que cumplen condiciones sobre todo el grafo: lugar, ODS, reconocimiento, lo observado.',
      'Initiatives that fulfil conditions over the whole graph: place, SDGs, recognition, what was observed.',
    ),
  })
  initiatives(
    @Args(() => FoundInitiativesArguments) { where, orderBy, ...page }: FoundInitiativesArguments,
    @Ctx() { lists }: DiscoveryReads,
  ): Page<FoundEntry> {
    return lists.initiatives(where ?? {}, orderBy ?? null, page);
  }

  @Directive(COST)
  @Query(() => DatasetConnection, {
    nullable: true,
    ...describe(
      'Conjuntos de datos de todos los portales que cumplen condiciones sobre todo el grafo.',
      'Datasets of all portals that fulfil conditions over the whole graph.',
    ),
  })
  datasets(
    @Args(() => FoundDatasetsArguments) { where, orderBy, ...page }: FoundDatasetsArguments,
    @Ctx() { lists }: DiscoveryReads,
  ): Page<FoundEntry> {
    return lists.datasets(where ?? {}, orderBy ?? null, page);
  }
}
