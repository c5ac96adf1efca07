import { type EntityChange, mayEdit } from '@grafo-abierto/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeStateRow } from '../storage/initiative-history.js';
import type { InitiativeContext, InitiativeReads } from '../storage/reads.js';
import { InitiativeChange } from './initiative-change.type.js';
import { InitiativeState } from './initiative-state.type.js';
import type { Jurisdiction } from './jurisdiction.type.js';

@Resolver(() => InitiativeChange)
export class InitiativeChangeResolver {
  /** PostgreSQL writes an instant in a form of its own. */
  @FieldResolver()
  at(@Root() { at }: EntityChange): string {
    return new Date(at).toISOString();
  }

  @FieldResolver()
  actorName(
    @Root() { actorName, state }: EntityChange,
    @Ctx() { principal }: InitiativeContext,
  ): string | null {
    const { jurisdictionId } = state as unknown as InitiativeStateRow;
    return mayEdit(principal, jurisdictionId) ? actorName : null;
  }
}

@Resolver(() => InitiativeState)
export class InitiativeStateResolver {
  @FieldResolver()
  jurisdiction(@Root() { jurisdictionId }: InitiativeStateRow): Jurisdiction | null {
    return jurisdictionId === null ? null : { id: jurisdictionId };
  }

  @FieldResolver()
  async actionPlan(
    @Root() { actionPlanId }: InitiativeStateRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Row<'action_plan'> | null> {
    return actionPlanId === null ? null : reads.actionPlans.load(actionPlanId);
  }
}
