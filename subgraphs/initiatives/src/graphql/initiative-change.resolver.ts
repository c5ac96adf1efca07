import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import { InitiativeChange } from './initiative-change.type.js';

@Resolver(() => InitiativeChange)
export class InitiativeChangeResolver {
  /** PostgreSQL writes an instant in a form of its own. */
  @FieldResolver()
  at(@Root() { at }: Row<'initiative_change'>): string {
    return new Date(at).toISOString();
  }
}
