import { describe } from '@grafo-abierto/plugin-kit';
import { RECOGNITION } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

/** Owned by recognition: here only its key is known, and nothing is asked of it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  ...RECOGNITION,
})
export class Recognition {
  @Field(
    () => ID,
    describe(
      'La edición y un código, por ejemplo federal-program-2021:recognition-1.',
      'The edition and a code, for example federal-program-2021:recognition-1.',
    ),
  )
  id!: string;
}
