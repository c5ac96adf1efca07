import { describe } from '@grafo-abierto/plugin-kit';
import { INITIATIVE } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by initiatives; `sdgAlignmentsOf` adds to it. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  ...INITIATIVE,
})
export class Initiative {
  @Field(() => ID, describe('Su identificador, por ejemplo AR0090.', 'Its identifier, for example AR0090.'))
  id!: string;
}
