import { describe } from '@grafo-abierto/plugin-kit';
import { SDG_GOAL } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

/** Owned by sdg: here only its key is known, and nothing is asked of it. */
@Directive('@key(fields: "number", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  ...SDG_GOAL,
})
export class SdgGoal {
  @Field(() => Int, describe('Su número, de 1 a 17.', 'Its number, from 1 to 17.'))
  number!: number;
}
