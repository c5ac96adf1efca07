import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import { Distribution } from './distribution.type.js';
import { type Licence, licenceOf } from './licence.type.js';

@Resolver(() => Distribution)
export class DistributionResolver {
  @FieldResolver()
  licence(@Root() distribution: Row<'distribution'>): Licence | null {
    return licenceOf(distribution);
  }
}
