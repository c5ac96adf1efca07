import { describe } from '@grafo-abierto/plugin-kit';
import { InitiativeKind, InitiativeStatus, RecognitionAxis, Stage } from '@grafo-abierto/subgraph-kit';
import { Field, ID, InputType } from 'type-graphql';
import type { InitiativeChoice, RecognitionChoice } from '../../domain/where.type.js';
import { anyOf, TRUST, WORDS } from './field-texts.js';
import { PlaceWhere } from './place-where.input.js';
import { YearRange } from './ranges.input.js';
import { SdgWhere } from './sdg-where.input.js';

@InputType(
  describe(
    'Con qué reconocimiento: uno mismo tiene que cumplir todo lo que se pide.',
    'With which recognition: one and the same must fulfil all that is asked.',
  ),
)
export class RecognitionWhere implements RecognitionChoice {
  @Field(() => [RecognitionAxis], anyOf('En alguno de estos ejes.', 'On any of these axes.'))
  axis?: RecognitionAxis[] | null;

  @Field(
    () => [String],
    anyOf(
      'Con alguno de estos valores en su eje: códigos como LOCAL_GOVERNMENT o, en el eje SDG, números de objetivos.',
      'With any of these values on its axis: codes such as LOCAL_GOVERNMENT or, on the axis SDG, numbers of goals.',
    ),
  )
  value?: string[] | null;

  @Field(() => [ID], anyOf('De alguna de estas ediciones.', 'Of any of these editions.'))
  edition?: string[] | null;
}

@InputType(
  describe(
    'Qué iniciativas. Campos distintos se cumplen todos; de una lista, alguno de sus valores. Lo que no se dice, o es nulo, no filtra; una lista vacía no deja nada. NOT_STATED en una lista de textos son también las que no tienen ningún valor.',
    'Which initiatives. Different fields are all fulfilled; of a list, any of its values. What is left out, or null, filters nothing; an empty list leaves nothing. NOT_STATED in a list of texts is also those that have no value.',
  ),
)
export class InitiativeWhere implements InitiativeChoice {
  @Field(() => String, WORDS)
  text?: string | null;

  @Field(() => [InitiativeKind], anyOf('De alguna de estas clases.', 'Of any of these kinds.'))
  kind?: InitiativeKind[] | null;

  @Field(() => [InitiativeStatus], anyOf('En alguno de estos estados.', 'With any of these statuses.'))
  status?: InitiativeStatus[] | null;

  @Field(() => [Stage], anyOf('En alguna de estas etapas.', 'In any of these stages.'))
  stage?: Stage[] | null;

  @Field(
    () => [String],
    anyOf(
      'Que usan un mecanismo de alguno de estos principios, por ejemplo TRANSPARENCY.',
      'That use a mechanism of any of these principles, such as TRANSPARENCY.',
    ),
  )
  principle?: string[] | null;

  @Field(
    () => [String],
    anyOf(
      'Que usan alguno de estos mecanismos, por ejemplo OPEN_CONTRACTING.',
      'That use any of these mechanisms, such as OPEN_CONTRACTING.',
    ),
  )
  mechanism?: string[] | null;

  @Field(
    () => [String],
    anyOf(
      'Con alguna de estas áreas en la última lectura de la lista, por ejemplo FISCAL_OPENNESS.',
      'With any of these areas at the last reading of the list, such as FISCAL_OPENNESS.',
    ),
  )
  listedArea?: string[] | null;

  @Field(
    () => [String],
    anyOf(
      'Con alguna de estas etiquetas en la última lectura de su página.',
      'With any of these tags at the last reading of its page.',
    ),
  )
  policyArea?: string[] | null;

  @Field(
    () => [String],
    anyOf(
      'Cuyo cumplimiento se evaluó así por última vez, por ejemplo COMPLETE.',
      'Whose completion was last assessed so, such as COMPLETE.',
    ),
  )
  completion?: string[] | null;

  @Field(
    () => [String],
    anyOf(
      'Cuyos primeros resultados se evaluaron así por última vez, por ejemplo MAJOR.',
      'Whose early results were last assessed so, such as MAJOR.',
    ),
  )
  earlyResults?: string[] | null;

  @Field(
    () => [String],
    anyOf(
      'Cuya ambición se evaluó así por última vez, por ejemplo HIGH.',
      'Whose ambition was last assessed so, such as HIGH.',
    ),
  )
  ambition?: string[] | null;

  @Field(
    () => [ID],
    anyOf(
      'En las que participa alguna de estas organizaciones.',
      'That any of these organizations takes part in.',
    ),
  )
  organization?: string[] | null;

  @Field(() => [ID], anyOf('De alguno de estos planes.', 'Of any of these plans.'))
  actionPlan?: string[] | null;

  @Field(() => YearRange, { nullable: true, ...describe('De qué años.', 'Of which years.') })
  year?: YearRange | null;

  @Field(() => SdgWhere, {
    nullable: true,
    ...describe('Con qué alineación con los ODS.', 'With which alignment with the SDGs.'),
  })
  sdg?: SdgWhere | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    ...describe('De qué jurisdicciones.', 'Of which jurisdictions.'),
  })
  jurisdiction?: PlaceWhere | null;

  @Field(() => Boolean, {
    nullable: true,
    ...describe(
      'Si tienen un reconocimiento; false son aquellas de las que no se conoce ninguno.',
      'Whether they have a recognition; false is those of which none is known.',
    ),
  })
  recognised?: boolean | null;

  @Field(() => RecognitionWhere, {
    nullable: true,
    ...describe('Con qué reconocimiento.', 'With which recognition.'),
  })
  recognition?: RecognitionWhere | null;

  @Field(() => [String], TRUST)
  trust?: string[] | null;
}
