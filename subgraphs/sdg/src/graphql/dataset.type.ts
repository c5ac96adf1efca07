import { describe } from '@grafo-abierto/plugin-kit';
import { DATASET } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by catalog; `sdgAlignmentsOf` adds to it. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
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
