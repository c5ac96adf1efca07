import { describe } from '@grafo-abierto/plugin-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads } from '../storage/reads.js';
import { Application } from './application.type.js';
import { Initiative } from './initiative.type.js';
import type { Jurisdiction } from './jurisdiction.type.js';

@Resolver(() => Application)
export class ApplicationResolver {
  @FieldResolver(() => Initiative, {
    nullable: true,
    ...describe(
      'La iniciativa que se postula; nulo si no consta.',
      'The initiative that is put forward; null when the source does not say.',
    ),
  })
  async initiative(
    @Root() { initiativeId }: Row<'application'>,
    @Ctx() reads: InitiativeReads,
  ): Promise<Row<'initiative'> | null> {
    return initiativeId === null ? null : reads.initiatives.load(initiativeId);
  }

  @FieldResolver()
  jurisdiction(@Root() { jurisdictionId }: Row<'application'>): Jurisdiction | null {
    return jurisdictionId === null ? null : { id: jurisdictionId };
  }
}
