import { describe } from '@grafo-abierto/plugin-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { PartyKind } from '../ocds/codelists.js';
import type { Party } from '../process/process.type.js';

@ObjectType('MendozaContractingParty', {
  simpleResolvers: true,
  ...describe(
    'Quien contrata o es contratado. A las personas no se las nombra, ni a quien puede ser una.',
    'Whoever contracts or is contracted. People are not named, nor is whoever may be one.',
  ),
})
export class PartyType implements Party {
  @Field(
    () => PartyKind,
    describe('Si es una organización o una persona.', 'Whether it is an organization or a person.'),
  )
  kind!: PartyKind;

  @Field(() => ID, {
    nullable: true,
    ...describe(
      'Su identificador en la fuente; nulo si no consta o no es una organización.',
      'Its identifier in the source; null where there is none, or it is no organization.',
    ),
  })
  id!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Su nombre; nulo si no consta o no es una organización.',
      'Its name; null where there is none, or it is no organization.',
    ),
  })
  name!: string | null;
}
