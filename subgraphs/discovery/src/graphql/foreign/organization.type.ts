import { describe } from '@grafo-abierto/plugin-kit';
import { ORGANIZATION } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

/** Owned by initiatives: here only its key is known, and nothing is asked of it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  ...ORGANIZATION,
})
export class Organization {
  @Field(() => ID, describe('Su identificador, por ejemplo fundeps.', 'Its identifier, for example fundeps.'))
  id!: string;
}
