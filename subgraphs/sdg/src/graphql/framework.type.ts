import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { UrlScalar } from '@grafo-abierto/schema';
import { SDG_GOAL, SDG_TARGET } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { SdgOfficialText } from './official-text.type.js';

@Directive('@key(fields: "number")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...SDG_GOAL,
})
export class SdgGoal {
  @Field(() => Int, describe('Su número, de 1 a 17.', 'Its number, from 1 to 17.'))
  number!: number;

  @Field(
    () => String,
    describe(
      'Su nombre breve usual, por ejemplo «Hambre cero».',
      'Its usual short name, for example “Zero hunger”.',
    ),
  )
  name!: LocalisedText;

  @Field(
    () => String,
    describe(
      'Qué se propone, en una línea; no es el texto oficial.',
      'What it wants, in one line; not the official text.',
    ),
  )
  title!: LocalisedText;

  @Field(() => SdgOfficialText, {
    nullable: true,
    ...describe(
      'El texto oficial; nulo hasta que alguien lo importe.',
      'The official text; null until somebody imports it.',
    ),
  })
  officialText!: SdgOfficialText | null;

  @Field(
    () => UrlScalar,
    describe(
      'El identificador que le dan las Naciones Unidas.',
      'The identifier that the United Nations give it.',
    ),
  )
  uri!: string;

  @Field(
    () => [SdgTarget],
    describe(
      'Sus metas en su orden natural: 16.9, 16.10, 16.a.',
      'Its targets in their natural order: 16.9, 16.10, 16.a.',
    ),
  )
  targets!: SdgTarget[];
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...SDG_TARGET,
})
export class SdgTarget {
  @Field(() => ID, describe('Su código, por ejemplo 16.7 o 16.a.', 'Its code, for example 16.7 or 16.a.'))
  id!: string;

  @Field(
    () => String,
    describe(
      'Su código en el marco; es texto, porque 16.10 no es 16.1.',
      'Its code in the framework; it is text, since 16.10 is not 16.1.',
    ),
  )
  code!: string;

  @Field(
    () => String,
    describe(
      'Su rótulo breve; el texto oficial donde nadie escribió uno.',
      'Its short label; the official text where nobody has written one.',
    ),
  )
  title!: LocalisedText;

  @Field(() => SdgOfficialText, {
    nullable: true,
    ...describe(
      'El texto oficial; nulo hasta que alguien lo importe.',
      'The official text; null until somebody imports it.',
    ),
  })
  officialText!: SdgOfficialText | null;

  @Field(
    () => UrlScalar,
    describe(
      'El identificador que le dan las Naciones Unidas.',
      'The identifier that the United Nations give it.',
    ),
  )
  uri!: string;

  @Field(() => SdgGoal, describe('El objetivo al que pertenece.', 'The goal that it belongs to.'))
  goal!: SdgGoal;

  @Field(
    () => [SdgIndicator],
    describe(
      'Los indicadores que la miden, en su orden natural, de todas las versiones del marco.',
      'The indicators that measure it, in their natural order, of every version of the framework.',
    ),
  )
  indicators!: SdgIndicator[];
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Un indicador de una meta. No tiene URI: la de las Naciones Unidas no se deduce de su código.',
    'An indicator of a target. It has no URI: that of the United Nations does not follow from its code.',
  ),
})
export class SdgIndicator {
  @Field(
    () => ID,
    describe(
      'Su código y la versión del marco, por ejemplo 16.7.1@2020-refined.',
      "Its code and the framework's version, for example 16.7.1@2020-refined.",
    ),
  )
  id!: string;

  @Field(
    () => String,
    describe(
      'Su código, por ejemplo 16.7.1; en otra versión del marco puede nombrar otro indicador.',
      'Its code, for example 16.7.1; in another version of the framework it may name another indicator.',
    ),
  )
  code!: string;

  @Field(
    () => String,
    describe('La versión del marco a la que pertenece.', 'The version of the framework that it belongs to.'),
  )
  frameworkVersion!: string;

  @Field(
    () => String,
    describe(
      'Su rótulo breve; el texto oficial donde nadie escribió uno.',
      'Its short label; the official text where nobody has written one.',
    ),
  )
  title!: LocalisedText;

  @Field(() => SdgOfficialText, {
    nullable: true,
    ...describe(
      'El texto oficial; nulo hasta que alguien lo importe.',
      'The official text; null until somebody imports it.',
    ),
  })
  officialText!: SdgOfficialText | null;

  @Field(() => SdgTarget, describe('La meta que mide.', 'The target that it measures.'))
  target!: SdgTarget;
}
