import { connectionOf, describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { NominationConnection } from './nomination.type.js';
import { RecognitionConnection } from './recognition.type.js';
import { RecognitionCategory } from './recognition-category.type.js';
import { Standard } from './standard.type.js';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Una edición del reconocimiento de buenas prácticas. Que esté acá no dice que se haya otorgado alguno.',
    'An edition of the recognition of good practices. That it is here does not say that any was granted.',
  ),
})
export class RecognitionEdition {
  @Field(() => ID, describe('Por ejemplo federal-program-2021.', 'For example federal-program-2021.'))
  id!: string;

  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: LocalisedText;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Primer día para postularse; nulo si no se sabe.',
      'First day for nominations; null when unknown.',
    ),
  })
  opensOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Último día para postularse; nulo si no se sabe.',
      'Last day for nominations; null when unknown.',
    ),
  })
  closesOn!: string | null;

  @Field(
    () => [RecognitionCategory],
    describe(
      'En qué categorías reconoce: primero las de nivel de gobierno, después las de principio, tema y ODS.',
      'The categories that it recognises in: level of government first, then principle, theme and SDG.',
    ),
  )
  categories!: RecognitionCategory[];

  @Field(() => [Standard], {
    nullable: true,
    ...describe(
      'Con qué estándares evalúa, por nombre; nulo si nadie los relevó.',
      'The standards that it evaluates by, by name; null where nobody has surveyed them.',
    ),
  })
  standards!: Standard[] | null;

  @Field(() => NominationConnection, {
    nullable: true,
    ...describe(
      'Postulaciones, de la más nueva a la más vieja y al final las que no tienen fecha; nulo si nadie las relevó.',
      'Nominations, newest first and those without a date last; null where nobody has surveyed them.',
    ),
  })
  nominations!: object | null;

  @Field(() => RecognitionConnection, {
    nullable: true,
    ...describe(
      'Reconocimientos, del más nuevo al más viejo y al final los que no tienen fecha; nulo si nadie los relevó.',
      'Recognitions, newest first and those without a date last; null where nobody has surveyed them.',
    ),
  })
  recognitions!: object | null;
}

export const RecognitionEditionConnection = connectionOf('RecognitionEdition', () => RecognitionEdition);
