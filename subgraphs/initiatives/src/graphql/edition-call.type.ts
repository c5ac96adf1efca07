import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { ApplicationTrack, FigureQualifier } from '../domain/edition-vocabulary.js';
import { PERIOD } from './period.js';

const KEY = describe('Clave, única dentro de la edición.', 'Key, unique within the edition.');

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Una de las bases y condiciones de la convocatoria.',
    'One of the terms and conditions of the call.',
  ),
})
export class EditionTerm {
  @Field(() => String, KEY)
  key!: string;

  @Field(() => String, describe('Qué establece.', 'What it lays down.'))
  text!: LocalisedText;
}

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Lo que la convocatoria ofrece a quienes participan.',
    'What the call offers to those who take part.',
  ),
})
export class EditionIncentive {
  @Field(() => String, KEY)
  key!: string;

  @Field(() => String, describe('Qué es.', 'What it is.'))
  name!: LocalisedText;
}

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Una cantidad que una fuente da de la edición. No se calcula contando lo que hay en el grafo.',
    'A count that a source gives of the edition. It is not computed from what the graph holds.',
  ),
})
export class EditionFigure {
  @Field(() => String, KEY)
  key!: string;

  @Field(() => String, describe('Qué se cuenta.', 'What is counted.'))
  name!: LocalisedText;

  @Field(() => Int, describe('La cantidad, en unidades.', 'The count, in units.'))
  value!: number;

  @Field(
    () => FigureQualifier,
    describe('Si la cantidad es justa o «más de».', 'Whether the count is exact or "more than".'),
  )
  qualifier!: FigureQualifier;

  @Field(() => String, { nullable: true, ...PERIOD })
  period!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe('A quiénes se dirige la convocatoria.', 'Whom the call addresses.'),
})
export class EditionTrack {
  @Field(() => ApplicationTrack, describe('Modalidad.', 'Track.'))
  track!: ApplicationTrack;

  @Field(() => String, describe('A quiénes se dirige.', 'Whom it addresses.'))
  name!: LocalisedText;
}
