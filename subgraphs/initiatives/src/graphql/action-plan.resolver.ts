import { connectionOf, describe, type Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads } from '../storage/reads.js';
import { ActionPlan } from './action-plan.type.js';
import { InitiativeConnection } from './initiative.type.js';
import { InitiativeListArguments } from './initiative-list.args.js';
import type { Jurisdiction } from './jurisdiction.type.js';

const ActionPlanConnection = connectionOf('ActionPlan', () => ActionPlan);

@Resolver(() => ActionPlan)
export class ActionPlanResolver {
  @Query(() => ActionPlanConnection, {
    nullable: true,
    ...describe('Planes de acción, del más nuevo al más viejo.', 'Action plans, newest first.'),
  })
  actionPlans(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: InitiativeReads,
  ): Page<Row<'action_plan'>> {
    return reads.listActionPlans(page);
  }

  @FieldResolver()
  jurisdiction(@Root() { jurisdictionId }: Row<'action_plan'>): Jurisdiction | null {
    return jurisdictionId === null ? null : { id: jurisdictionId };
  }

  @FieldResolver(() => InitiativeConnection, describe('Sus compromisos.', 'Its commitments.'))
  initiatives(
    @Root() { id }: Row<'action_plan'>,
    @Args(() => InitiativeListArguments) { orderBy, ...page }: InitiativeListArguments,
    @Ctx() reads: InitiativeReads,
  ): Page<Row<'initiative'>> {
    return reads.initiativePages.ofActionPlan(id, { orderBy: orderBy ?? null, page });
  }
}
