import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Organization } from './organization.type.js';

/** `ThematicNetworkResolver` adds `edition`. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Una red de quienes trabajan sobre un mismo tema, con la que el programa pone en contacto a los gobiernos.',
    'A network of those who work on one subject, with which the programme puts governments in touch.',
  ),
})
export class ThematicNetwork {
  @Field(() => ID, describe('Su identificador.', 'Its identifier.'))
  id!: string;

  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: LocalisedText;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'De qué se ocupa; nulo si no consta.',
      'What it deals with; null when the source does not say.',
    ),
  })
  summary!: LocalisedText | null;

  @Field(
    () => [Organization],
    describe('Las organizaciones que se sabe que la integran.', 'The organizations known to belong to it.'),
  )
  organizations!: Organization[];
}
