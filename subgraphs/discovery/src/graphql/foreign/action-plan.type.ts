import { describe } from '@grafo-abierto/plugin-kit';
import { ACTION_PLAN } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

/** Owned by initiatives: here only its key is known, and nothing is asked of it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  ...ACTION_PLAN,
})
export class ActionPlan {
  @Field(() => ID, describe('Su identificador, por ejemplo AR-4.', 'Its identifier, for example AR-4.'))
  id!: string;
}
