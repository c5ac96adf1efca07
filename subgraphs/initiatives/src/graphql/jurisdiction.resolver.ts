import { describe, type Page } from '@grafo-abierto/plugin-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads } from '../storage/reads.js';
import { InitiativeConnection } from './initiative.type.js';
import { JurisdictionInitiativesArguments } from './initiative-list.args.js';
import { Jurisdiction } from './jurisdiction.type.js';

@Resolver(() => Jurisdiction)
export class JurisdictionResolver {
  @FieldResolver(() => InitiativeConnection, {
    nullable: true,
    ...describe(
      'Sus iniciativas, hasta donde el grafo las conoce: que la lista esté vacía no dice que no haya ninguna. Nulo si esta parte del grafo no responde.',
      'Its initiatives, as far as the graph knows them: an empty list does not say that there are none. Null when this part of the graph does not answer.',
    ),
  })
  initiatives(
    @Root() { id }: Jurisdiction,
    @Args(() => JurisdictionInitiativesArguments)
    { scope, orderBy, ...page }: JurisdictionInitiativesArguments,
    @Ctx() reads: InitiativeReads,
  ): Page<Row<'initiative'>> {
    return reads.initiativePages.ofJurisdiction(id, scope ?? null, { orderBy: orderBy ?? null, page });
  }
}
