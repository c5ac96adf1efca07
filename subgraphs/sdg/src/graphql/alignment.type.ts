import { connectionOf, describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { AlignmentBasis } from '@grafo-abierto/subgraph-kit';
import { createUnionType, Directive, Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AlignmentRelation } from '../domain/alignment-relation.js';
import type { SubjectType } from '../domain/alignment-subject.js';
import { Dataset } from './dataset.type.js';
import { SdgTarget } from './framework.type.js';
import { Initiative } from './initiative.type.js';

registerEnumType(AlignmentRelation, {
  name: 'AlignmentRelation',
  ...describe('Cuánto de algo trata de una meta.', 'How much of a subject a target is about.'),
  valuesConfig: {
    PRIMARY: describe('Es lo que hace en primer lugar.', 'It is what the subject does in the first place.'),
    SECONDARY: describe('Es algo que además toca.', 'It is something that the subject touches besides.'),
  },
});

/** A subject as it is referred to: its type and its key. */
export interface SubjectReference {
  readonly __typename: SubjectType;
  readonly id: string;
}

/** Core types only: the policy keeps plugins from adding members. */
export const AlignmentSubject = createUnionType({
  name: 'AlignmentSubject',
  ...describe('De qué se afirma que se alinea con una meta.', 'What is claimed to be aligned with a target.'),
  types: () => [Initiative, Dataset] as const,
});

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Que algo se alinea con una meta de los ODS, según quien lo afirma.',
    'That a subject is aligned with an SDG target, according to whoever claims it.',
  ),
})
export class SdgAlignment {
  @Field(
    () => ID,
    describe(
      'De qué se afirma, la meta y la base, por ejemplo AR0090:16.7:INFERRED.',
      'The subject, the target and the basis, for example AR0090:16.7:INFERRED.',
    ),
  )
  id!: string;

  @Field(
    () => AlignmentRelation,
    describe(
      'Si es su meta principal o una que además toca.',
      'Whether it is its main target or a further one.',
    ),
  )
  relation!: AlignmentRelation;

  @Field(() => AlignmentBasis, describe('Quién la afirma.', 'Who claims it.'))
  basis!: AlignmentBasis;

  @Field(() => Float, {
    nullable: true,
    ...describe(
      'Cuánto la sostiene el método, de 0 a 1: un orden, no una probabilidad; nulo si no la dedujo un método.',
      'How far the method carries it, from 0 to 1: a rank, not a probability; null when no method inferred it.',
    ),
  })
  confidence!: number | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Por qué; nulo si no lo dice quien la afirma.',
      'Why; null when whoever claims it does not say.',
    ),
  })
  rationale!: LocalisedText | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'El método con que se llegó a ella, con su versión; nulo si no se sabe.',
      'The method that led to it, with its version; null when unknown.',
    ),
  })
  method!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'La organización u oficina que la afirma; nulo si no se sabe.',
      'The organization or office that claims it; null when unknown.',
    ),
  })
  author!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'El día en que se afirmó; nulo si no se sabe.',
      'The day on which it was claimed; null when unknown.',
    ),
  })
  asOf!: string | null;

  @Field(() => SdgTarget, describe('La meta.', 'The target.'))
  target!: SdgTarget;

  @Field(() => AlignmentSubject, {
    nullable: true,
    ...describe(
      'De qué se afirma; nulo si su dueño no responde o ya no lo tiene.',
      'What it is claimed of; null when its owner does not answer or has it no more.',
    ),
  })
  subject!: SubjectReference | null;
}

export const SdgAlignmentConnection = connectionOf('SdgAlignment', () => SdgAlignment);
