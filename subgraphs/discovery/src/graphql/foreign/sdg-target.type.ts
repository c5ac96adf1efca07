import { describe } from '@grafo-abierto/plugin-kit';
import { SDG_TARGET } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

/** Owned by sdg: here only its key is known, and nothing is asked of it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  ...SDG_TARGET,
})
export class SdgTarget {
  @Field(() => ID, describe('Su código, por ejemplo 16.7 o 16.a.', 'Its code, for example 16.7 or 16.a.'))
  id!: string;
}
