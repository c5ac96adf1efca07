import { connectionOf, describe, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ApplicationStatus, ApplicationTrack } from '../domain/edition-vocabulary.js';
import { Jurisdiction } from './jurisdiction.type.js';

/** `ApplicationResolver` adds `edition` and `initiative`. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'La postulación de un gobierno a una edición del programa.',
    'The application of a government to an edition of the programme.',
  ),
})
export class Application {
  @Field(() => ID, describe('Su identificador.', 'Its identifier.'))
  id!: string;

  @Field(() => ApplicationTrack, describe('Modalidad.', 'Track.'))
  track!: ApplicationTrack;

  @Field(() => ApplicationStatus, describe('Estado.', 'Status.'))
  status!: ApplicationStatus;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Día en que se presentó; nulo si no consta.',
      'Day on which it was submitted; null when the source does not say.',
    ),
  })
  submittedOn!: string | null;

  @Field(() => Jurisdiction, {
    nullable: true,
    ...describe(
      'Jurisdicción que se postuló; nulo si no consta.',
      'Jurisdiction that applied; null when the source does not say.',
    ),
  })
  jurisdiction!: Jurisdiction | null;
}

export const ApplicationConnection = connectionOf('Application', () => Application);
