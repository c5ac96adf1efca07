import { describe } from '@grafo-abierto/plugin-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads } from '../storage/reads.js';
import { Initiative } from './initiative.type.js';
import { RelatedInitiative } from './related-initiative.type.js';

@Resolver(() => RelatedInitiative)
export class RelatedInitiativeResolver {
  @FieldResolver(() => Initiative, {
    nullable: true,
    ...describe(
      'La otra iniciativa; nulo si el grafo no la tiene.',
      'The other initiative; null when the graph has none.',
    ),
  })
  initiative(
    @Root() { relatedId }: Row<'related_initiative'>,
    @Ctx() reads: InitiativeReads,
  ): Promise<Row<'initiative'> | null> {
    return reads.initiatives.load(relatedId);
  }
}
