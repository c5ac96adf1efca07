import { describe } from '@grafo-abierto/plugin-kit';
import { DateScalar, UrlScalar } from '@grafo-abierto/schema';
import { Field, InputType } from 'type-graphql';
import { AssessmentScale, TagKind } from '../../domain/observation-vocabulary.js';
import type { AssessmentRecord, TagRecord } from '../../storage/writing/observations.js';
import { TargetInput } from './target.input.js';

/** What every observation has. */
@InputType()
abstract class ObservedInput extends TargetInput {
  @Field(() => DateScalar, describe('Día en que se observó.', 'Day on which it was observed.'))
  asOf!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('El texto tal como se publicó.', 'The text as it was published.'),
  })
  rawValue?: string | null;

  @Field(() => UrlScalar, { nullable: true, ...describe('Dónde se observó.', 'Where it was observed.') })
  url?: string | null;
}

@InputType(describe('Una evaluación observada un día.', 'An assessment observed on a day.'))
export class RecordInitiativeAssessmentInput extends ObservedInput implements AssessmentRecord {
  @Field(() => AssessmentScale, describe('Qué mide.', 'What it measures.'))
  scale!: AssessmentScale;

  @Field(
    () => String,
    describe('Valor de esa escala, por ejemplo MAJOR.', 'Value of that scale, such as MAJOR.'),
  )
  value!: string;
}

@InputType(describe('Una etiqueta observada un día.', 'A tag observed on a day.'))
export class RecordInitiativeTagInput extends ObservedInput implements TagRecord {
  @Field(() => TagKind, describe('En qué lugar se leyó.', 'Where it was read.'))
  kind!: TagKind;

  @Field(
    () => String,
    describe(
      'La etiqueta, por ejemplo «Legislation & Regulation»; el grafo le da su código.',
      'The tag, such as "Legislation & Regulation"; the graph gives it its code.',
    ),
  )
  tag!: string;
}
