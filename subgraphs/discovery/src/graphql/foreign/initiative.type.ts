import { connectionOf, describe } from '@grafo-abierto/plugin-kit';
import { INITIATIVE } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

/** Owned by initiatives: here only its key is known, and nothing is asked of it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  ...INITIATIVE,
})
export class Initiative {
  @Field(() => ID, describe('Su identificador, por ejemplo AR0090.', 'Its identifier, for example AR0090.'))
  id!: string;
}

/** Printed by its owner too, to the letter. */
export const InitiativeConnection = connectionOf('Initiative', () => Initiative, {
  shareable: true,
  foreignNode: true,
});
