import { describe } from '@grafo-abierto/plugin-kit';
import { AlignmentBasis } from '@grafo-abierto/subgraph-kit';
import { Field, InputType, Int } from 'type-graphql';
import type { SdgChoice } from '../../domain/where.type.js';

@InputType(
  describe(
    'Con qué alineación: una misma tiene que cumplir todo lo que se pide. Una lista vacía no deja nada.',
    'With which alignment: one and the same must fulfil all that is asked. An empty list leaves nothing.',
  ),
)
export class SdgWhere implements SdgChoice {
  @Field(() => [Int], {
    nullable: true,
    ...describe('Con alguno de estos objetivos, de 1 a 17.', 'With any of these goals, from 1 to 17.'),
  })
  goals?: number[] | null;

  @Field(() => [String], {
    nullable: true,
    ...describe('Con alguna de estas metas, por ejemplo 16.7.', 'With any of these targets, such as 16.7.'),
  })
  targets?: string[] | null;

  @Field(() => [AlignmentBasis], {
    nullable: true,
    ...describe('Afirmada sobre alguna de estas bases.', 'Claimed on any of these bases.'),
  })
  basis?: AlignmentBasis[] | null;
}
