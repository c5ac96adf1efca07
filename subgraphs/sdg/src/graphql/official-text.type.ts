import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'El texto oficial de un objetivo, una meta o un indicador, con su propia procedencia.',
    'The official text of a goal, a target or an indicator, with a provenance of its own.',
  ),
})
export class SdgOfficialText {
  @Field(() => String, describe('El texto, en una línea.', 'The text, on one line.'))
  text!: LocalisedText;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'El texto tal como se publicó, si no es igual letra por letra.',
      'The text as it was published, where it is not the same letter by letter.',
    ),
  })
  rawText!: LocalisedText | null;
}
