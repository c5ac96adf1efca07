import { describe, type Page } from '@grafo-abierto/plugin-kit';
import { Scope } from '@grafo-abierto/subgraph-kit';
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
      'Sus iniciativas, las más nuevas primero. Nulo donde nadie las relevó todavía, o si esta parte del grafo no responde; vacío donde alguien miró y no había ninguna.',
      'Its initiatives, newest first. Null where nobody has surveyed them yet, or when this part of the graph does not answer; empty where somebody looked and found none.',
    ),
  })
  async initiatives(
    @Root() { id }: Jurisdiction,
    @Args(() => JurisdictionInitiativesArguments)
    { scope, orderBy, ...page }: JurisdictionInitiativesArguments,
    @Ctx() reads: InitiativeReads,
  ): Promise<Page<Row<'initiative'>> | null> {
    const asked = scope ?? Scope.OWN;
    const list = reads.initiativePages.ofJurisdiction(id, asked, { orderBy: orderBy ?? null, page });
    return (await reads.knownInitiatives.isKnown(id, asked)) ? list : null;
  }
}
