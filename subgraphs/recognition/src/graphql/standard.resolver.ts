import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { StandardRow } from '../storage/edition-reads.js';
import { Standard, type StandardScale } from './standard.type.js';

/** The scale of a standard. */
@Resolver(() => Standard)
export class StandardResolver {
  @FieldResolver()
  scale(@Root() { minimum, maximum }: StandardRow): StandardScale {
    return { minimum, maximum };
  }
}
