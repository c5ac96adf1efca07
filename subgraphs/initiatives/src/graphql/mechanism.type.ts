import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Un mecanismo de gobierno abierto, de los 30 que enseña el curso del programa.',
    'A mechanism of open government, of the 30 that the programme’s course teaches.',
  ),
})
export class Mechanism {
  @Field(
    () => String,
    describe('Código, por ejemplo OPEN_CONTRACTING.', 'Code, for example OPEN_CONTRACTING.'),
  )
  code!: string;

  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: LocalisedText;

  @Field(
    () => String,
    describe('Nombre del principio al que responde.', 'Name of the principle that it serves.'),
  )
  principle!: LocalisedText;

  @Field(
    () => String,
    describe(
      'Código de ese principio: TRANSPARENCY, ACCOUNTABILITY, CITIZEN_PARTICIPATION, INNOVATION u OPEN_STATE.',
      'Code of that principle: TRANSPARENCY, ACCOUNTABILITY, CITIZEN_PARTICIPATION, INNOVATION or OPEN_STATE.',
    ),
  )
  principleCode!: string;
}

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Que una iniciativa usa un mecanismo; su procedencia dice quién lo afirma y cómo.',
    'That an initiative uses a mechanism; its provenance says who claims it and how.',
  ),
})
export class MechanismUse {
  @Field(() => Mechanism, describe('El mecanismo.', 'The mechanism.'))
  mechanism!: Mechanism;
}
