import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { AssessmentScale, TagKind } from '../domain/observation-vocabulary.js';

const RAW_VALUE = describe(
  'El texto tal como se publicó, con sus erratas; nulo si no se conserva.',
  'The text as it was published, misprints included; null when it is not kept.',
);
const AS_OF = describe(
  'Día en que se observó; nulo si no se conoce el día entero.',
  'Day on which it was observed; null when the whole day is unknown.',
);
const AS_OF_RAW = describe(
  'La fecha tal como se publicó, por ejemplo «2023»; nulo si no se publicó ninguna.',
  'The date as it was published, such as "2023"; null when none was published.',
);
const SEQUENCE = describe(
  'Orden de lectura entre las observaciones sin día: 1 es la primera lectura, 2 una posterior.',
  'Order of reading among observations without a day: 1 is the first reading, 2 a later one.',
);
const VOCABULARY_VERSION = describe(
  'Versión del vocabulario de la fuente; nulo si no consta.',
  'Version of the source’s vocabulary; null when the source does not say.',
);

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Una etiqueta que una página mostraba en una lectura. Dice lo que se vio esa vez, no que todo lo demás hubiera desaparecido.',
    'A tag that a page showed at one reading. It says what was seen that time, not that all else was gone.',
  ),
})
export class TagObservation {
  @Field(() => TagKind, describe('En qué lugar se leyó.', 'Where it was read.'))
  kind!: TagKind;

  @Field(
    () => String,
    describe(
      'Código normalizado, por ejemplo CAPACITY_BUILDING.',
      'Normalised code, for example CAPACITY_BUILDING.',
    ),
  )
  value!: string;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Nombre de la etiqueta, en español elegido por el grafo; nulo si nadie le puso uno.',
      'Name of the tag, in Spanish as the graph chose it; null when nobody has given it one.',
    ),
  })
  name!: LocalisedText | null;

  @Field(() => String, { nullable: true, ...RAW_VALUE })
  rawValue!: string | null;

  @Field(() => DateScalar, { nullable: true, ...AS_OF })
  asOf!: string | null;

  @Field(() => String, { nullable: true, ...AS_OF_RAW })
  asOfRaw!: string | null;

  @Field(() => Int, SEQUENCE)
  sequence!: number;

  @Field(() => String, { nullable: true, ...VOCABULARY_VERSION })
  vocabularyVersion!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Una evaluación de una iniciativa, tal como la dio una fuente en una lectura.',
    'An assessment of an initiative, as a source gave it at one reading.',
  ),
})
export class Assessment {
  @Field(() => AssessmentScale, describe('Qué mide.', 'What it measures.'))
  scale!: AssessmentScale;

  @Field(
    () => String,
    describe(
      'Valor de la escala, por ejemplo MAJOR. PENDING_REVIEW es que falta evaluar y NOT_STATED que no consta: ninguno quiere decir «no».',
      'Value of the scale, for example MAJOR. PENDING_REVIEW is yet to be assessed and NOT_STATED is not stated: neither means "no".',
    ),
  )
  value!: string;

  @Field(
    () => String,
    describe(
      'Nombre del valor, en español elegido por el grafo.',
      'Name of the value, in Spanish as the graph chose it.',
    ),
  )
  name!: string;

  @Field(() => String, { nullable: true, ...RAW_VALUE })
  rawValue!: string | null;

  @Field(() => DateScalar, { nullable: true, ...AS_OF })
  asOf!: string | null;

  @Field(() => String, { nullable: true, ...AS_OF_RAW })
  asOfRaw!: string | null;

  @Field(() => Int, SEQUENCE)
  sequence!: number;

  @Field(() => String, { nullable: true, ...VOCABULARY_VERSION })
  vocabularyVersion!: string | null;
}
