import { describe } from '@grafo-abierto/plugin-kit';
import { JURISDICTION } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

/** Owned by jurisdictions; what is added to it here stands in `jurisdiction.resolver.ts`. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  ...JURISDICTION,
})
export class Jurisdiction {
  @Field(() => ID, describe('AR, AR-M, AR-M:50007 o AR-M:500007.', 'AR, AR-M, AR-M:50007 or AR-M:500007.'))
  id!: string;
}
