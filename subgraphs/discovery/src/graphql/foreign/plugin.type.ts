import { describe } from '@grafo-abierto/plugin-kit';
import { PLUGIN } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

/** Owned by the hub: here only its key is known, and nothing is asked of it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  ...PLUGIN,
})
export class Plugin {
  @Field(
    () => ID,
    describe(
      'Su identificador, por ejemplo mendoza-contracting.',
      'Its identifier, such as mendoza-contracting.',
    ),
  )
  id!: string;
}
