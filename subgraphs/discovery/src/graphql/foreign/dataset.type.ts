import { connectionOf, describe } from '@grafo-abierto/plugin-kit';
import { DATASET } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

/** Owned by catalog: here only its key is known, and nothing is asked of it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  ...DATASET,
})
export class Dataset {
  @Field(
    () => ID,
    describe(
      'El de su portal y el suyo en él, por ejemplo mendoza:presupuesto-2024.',
      'That of its portal and its own there, such as mendoza:presupuesto-2024.',
    ),
  )
  id!: string;
}

/** Printed by its owner too, to the letter. */
export const DatasetConnection = connectionOf('Dataset', () => Dataset, {
  shareable: true,
  foreignNode: true,
});
