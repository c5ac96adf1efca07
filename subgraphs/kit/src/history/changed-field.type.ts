import { describe } from '@grafo-abierto/plugin-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

/** Printed by every subgraph of the core whose entities have a history. */
@Directive('@shareable')
@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Un dato que un cambio tocó: cómo era y cómo quedó.',
    'Something that a change touched: what it was and what it became.',
  ),
})
export class ChangedField {
  @Field(
    () => String,
    describe('De qué dato se trata, por ejemplo titleEs.', 'Which one it is, for example titleEs.'),
  )
  field!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('Antes; nulo si no había.', 'Before; null when there was none.'),
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Después; nulo si ya no hay.', 'After; null when there is none any more.'),
  })
  after!: string | null;
}
