import { describe } from '@grafo-abierto/plugin-kit';
import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { DiscoveryReads } from '../../storage/reads.js';
import { searchIndex } from '../../storage/search/search-index.js';
import { SearchArguments } from './search.args.js';
import { SearchConnection } from './search-connection.type.js';
import { edgesOf } from './search-edge.resolver.js';

@Resolver()
export class SearchResolver {
  // It reads all that it finds, however small the page.
  @Directive('@cost(weight: 2000)')
  @Query(() => SearchConnection, {
    nullable: true,
    ...describe(
      'Busca en todo el grafo: lo del núcleo y lo que agregan los plugins. Lo que más se parece al texto va primero; sin texto, por título.',
      "Searches the whole graph: the core's and what plugins add. What fits the text best comes first; without a text, by title.",
    ),
  })
  async search(
    @Args(() => SearchArguments)
    { text, where, minTrust, facets, ownFacets, ...page }: SearchArguments,
    @Ctx() { database, freshness, today }: DiscoveryReads,
  ) {
    const { tally, ...answer } = await searchIndex(database, {
      text: text ?? null,
      where: where ?? {},
      minTrust: minTrust ?? null,
      page,
      facets: { dimensions: facets ?? [], own: ownFacets ?? [], today: today() },
    });
    return {
      correctedText: answer.correctedText,
      isBroadened: answer.needed === 'any',
      edges: () => edgesOf(answer),
      pageInfo: () => answer.page.pageInfo,
      totalCount: async () => (await tally()).totalCount,
      facets: async () => (await tally()).facets,
      freshness,
    };
  }
}
