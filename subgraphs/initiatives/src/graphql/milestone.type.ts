import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar, UrlScalar } from '@grafo-abierto/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { MilestoneStatus } from '../domain/initiative-vocabulary.js';
import { Contribution } from './contribution.type.js';

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Un documento o página que respalda una iniciativa o uno de sus hitos.',
    'A document or page that backs an initiative or one of its milestones.',
  ),
})
export class Evidence {
  @Field(() => UrlScalar, describe('Dónde está.', 'Where it is.'))
  url!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('Título; nulo si no tiene.', 'Title; null when it has none.'),
  })
  title!: LocalisedText | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'SHA-256 del archivo tal como se leyó, en hexadecimal, para saber si cambió; nulo si no se calculó.',
      'SHA-256 of the file as it was read, in hexadecimal, to tell whether it has changed; null when not computed.',
    ),
  })
  checksum!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe('Un paso que la iniciativa prometió.', 'A step that the initiative promised.'),
})
export class Milestone {
  @Field(() => ID, describe('Su identificador.', 'Its identifier.'))
  id!: string;

  @Field(() => String, describe('Título.', 'Title.'))
  title!: LocalisedText;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Día de comienzo previsto; nulo si no consta.',
      'Planned first day; null when the source does not say.',
    ),
  })
  startsOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Día de fin previsto; nulo si no consta.',
      'Planned last day; null when the source does not say.',
    ),
  })
  endsOn!: string | null;

  @Field(() => MilestoneStatus, describe('Estado.', 'Status.'))
  status!: MilestoneStatus;

  @Field(
    () => [Evidence],
    describe(
      'Lo que respalda su cumplimiento, hasta donde se conoce.',
      'What backs its completion, as far as is known.',
    ),
  )
  evidence!: Evidence[];

  @Field(() => Contribution, {
    nullable: true,
    ...describe(
      'El aporte de una consulta del que nació; nulo si no nació de uno o no consta.',
      'The contribution to a consultation that it was born of; null when it was not or nobody says so.',
    ),
  })
  contribution!: Contribution | null;
}
