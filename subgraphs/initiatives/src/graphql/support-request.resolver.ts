import { describe } from '@grafo-abierto/plugin-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads } from '../storage/reads.js';
import { Initiative } from './initiative.type.js';
import { SupportRequest } from './support-request.type.js';

@Resolver(() => SupportRequest)
export class SupportRequestResolver {
  @FieldResolver(
    () => Initiative,
    describe('La iniciativa que lo necesita.', 'The initiative that needs it.'),
  )
  initiative(
    @Root() { initiativeId }: Row<'support_request'>,
    @Ctx() reads: InitiativeReads,
  ): Promise<Row<'initiative'> | null> {
    return reads.initiatives.load(initiativeId);
  }
}
