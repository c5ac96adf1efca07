import { connectionOf, describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { EDITION } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ApplicationConnection } from './application.type.js';
import { Consultation } from './consultation.type.js';
import { EditionFigure, EditionIncentive, EditionTerm, EditionTrack } from './edition-call.type.js';
import { StageEntry } from './stage-entry.type.js';
import { ThematicNetwork } from './thematic-network.type.js';
import { TrainingActivity } from './training-activity.type.js';

/** `EditionResolver` adds `commitment`. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...EDITION,
})
export class Edition {
  @Field(
    () => ID,
    describe(
      'Su identificador, por ejemplo federal-program-2021.',
      'Its identifier, for example federal-program-2021.',
    ),
  )
  id!: string;

  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: LocalisedText;

  @Field(() => Int, describe('Año de la edición.', 'Year of the edition.'))
  year!: number;

  @Field(() => String, {
    nullable: true,
    ...describe('Resumen; nulo si nadie lo escribió.', 'Summary; null when nobody has written one.'),
  })
  summary!: LocalisedText | null;

  @Field(
    () => [StageEntry],
    describe(
      'Las etapas de las que se conoce alguna fecha, en orden.',
      'The stages of which some date is known, in order.',
    ),
  )
  stages!: StageEntry[];

  @Field(() => [EditionTerm], {
    nullable: true,
    ...describe(
      'Bases y condiciones; nulo si no constan.',
      'Terms and conditions; null when they are not stated.',
    ),
  })
  terms!: EditionTerm[] | null;

  @Field(() => [EditionIncentive], {
    nullable: true,
    ...describe('Incentivos; nulo si no constan.', 'Incentives; null when they are not stated.'),
  })
  incentives!: EditionIncentive[] | null;

  @Field(() => [EditionFigure], {
    nullable: true,
    ...describe(
      'Cantidades que dan las fuentes; nulo si no dan ninguna.',
      'Counts that sources give; null when they give none.',
    ),
  })
  figures!: EditionFigure[] | null;

  @Field(() => [EditionTrack], {
    nullable: true,
    ...describe('A quiénes se dirige; nulo si no consta.', 'Whom it addresses; null when it is not stated.'),
  })
  tracks!: EditionTrack[] | null;

  @Field(
    () => [TrainingActivity],
    describe('Las formaciones que se conocen, en orden.', 'The trainings that are known, in order.'),
  )
  trainings!: TrainingActivity[];

  @Field(() => ApplicationConnection, {
    nullable: true,
    ...describe(
      'Las postulaciones; nulo si nadie publicó la lista, que no es lo mismo que ninguna.',
      'The applications; null when nobody has published the list, which is not the same as none.',
    ),
  })
  applications!: object | null;

  @Field(
    () => [Consultation],
    describe('Las consultas que se conocen, en orden.', 'The consultations that are known, in order.'),
  )
  consultations!: Consultation[];

  @Field(() => [ThematicNetwork], {
    nullable: true,
    ...describe('Redes temáticas; nulo si no constan.', 'Thematic networks; null when they are not stated.'),
  })
  thematicNetworks!: ThematicNetwork[] | null;
}

export const EditionConnection = connectionOf('Edition', () => Edition);
