import { describe, Sourced } from '@grafo-abierto/plugin-kit';
import { ACTION_PLAN } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Jurisdiction } from './jurisdiction.type.js';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...ACTION_PLAN,
})
export class ActionPlan {
  @Field(() => ID, describe('Su identificador, por ejemplo AR-4.', 'Its identifier, for example AR-4.'))
  id!: string;

  @Field(
    () => Int,
    describe(
      'Número de orden entre los planes de su jurisdicción.',
      'Ordinal among the plans of its jurisdiction.',
    ),
  )
  number!: number;

  @Field(
    () => Int,
    describe(
      'Ciclo: el año con el que OGP nombra al plan. No es la fecha de ningún compromiso.',
      'Cycle: the year by which OGP names the plan. It is not the date of any commitment.',
    ),
  )
  cycle!: number;

  @Field(() => Jurisdiction, {
    nullable: true,
    ...describe(
      'Jurisdicción que lo presentó; nulo si no consta.',
      'Jurisdiction that presented it; null when the source does not say.',
    ),
  })
  jurisdiction!: Jurisdiction | null;

  @Field(() => Int, {
    nullable: true,
    ...describe(
      'Primer año de vigencia; nulo si no consta.',
      'First year in force; null when the source does not say.',
    ),
  })
  startsYear!: number | null;

  @Field(() => Int, {
    nullable: true,
    ...describe(
      'Último año de vigencia; nulo si no consta.',
      'Last year in force; null when the source does not say.',
    ),
  })
  endsYear!: number | null;
}
