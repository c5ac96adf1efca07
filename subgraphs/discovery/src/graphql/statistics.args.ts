import { describe } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { ArgsType, Field, InputType } from 'type-graphql';
import { Dimension, StatisticsSubject } from '../domain/dimension.js';
import './statistics-enums.js';
import { DatasetWhere } from './where/dataset-where.input.js';
import { InitiativeWhere } from './where/initiative-where.input.js';

@InputType(
  describe('De cuáles: el campo de lo que se cuenta.', 'Of which ones: the field of what is counted.'),
)
export class StatisticsWhere {
  @Field(() => InitiativeWhere, {
    nullable: true,
    ...describe('Qué iniciativas.', 'Which initiatives.'),
  })
  initiative?: InitiativeWhere | null;

  @Field(() => DatasetWhere, {
    nullable: true,
    ...describe('Qué conjuntos de datos.', 'Which datasets.'),
  })
  dataset?: DatasetWhere | null;
}

@ArgsType()
export class StatisticsArguments {
  @Field(() => StatisticsSubject, describe('Qué se cuenta.', 'What is counted.'))
  of!: StatisticsSubject;

  @Field(
    () => [Dimension],
    describe('Por qué: de una a tres dimensiones distintas.', 'By what: one to three different dimensions.'),
  )
  by!: Dimension[];

  @Field(() => StatisticsWhere, {
    nullable: true,
    ...describe('De cuáles; de todos si no se dice.', 'Of which ones; of all unless said.'),
  })
  where?: StatisticsWhere | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Según lo que se había observado hasta ese día, incluido; según lo que se sabe hoy si no se dice.',
      'By what had been observed by that day, included; by what is known today unless said.',
    ),
  })
  asOf?: string | null;
}
