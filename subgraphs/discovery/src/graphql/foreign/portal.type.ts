import { describe } from '@grafo-abierto/plugin-kit';
import { PORTAL } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

/** Owned by catalog: here only its key is known, and nothing is asked of it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  ...PORTAL,
})
export class Portal {
  @Field(() => ID, describe('Su identificador, por ejemplo mendoza.', 'Its identifier, such as mendoza.'))
  id!: string;
}
