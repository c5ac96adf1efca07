import { describe } from '@grafo-abierto/plugin-kit';
import { Field, ID, InterfaceType } from 'type-graphql';

/** Printed here alone: one that another subgraph added elsewhere would be of a type that `node` cannot reach. */
@InterfaceType({
  autoRegisterImplementations: false,
  ...describe(
    'Lo que tiene identificador y se encuentra con node.',
    'What has an identifier and is found by node.',
  ),
})
export abstract class Node {
  @Field(
    () => ID,
    describe(
      'Su identificador, único entre los de su tipo.',
      'Its identifier, unique among those of its type.',
    ),
  )
  id!: string;
}
