import { describe } from '@grafo-abierto/plugin-kit';
import { EDITION } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

/** Owned by initiatives: here only its key is known, and nothing is asked of it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  ...EDITION,
})
export class Edition {
  @Field(
    () => ID,
    describe(
      'Su identificador, por ejemplo federal-program-2021.',
      'Its identifier, for example federal-program-2021.',
    ),
  )
  id!: string;
}
