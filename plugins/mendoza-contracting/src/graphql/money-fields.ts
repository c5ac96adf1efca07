import { describe } from '@grafo-abierto/plugin-kit';
import { Field, Float, ObjectType } from 'type-graphql';
import type { Money } from '../process/process.type.js';

/** The two fields of whatever has an amount. */
@ObjectType()
export abstract class MoneyFields implements Money {
  @Field(() => Float, {
    nullable: true,
    ...describe(
      'Monto, en su moneda; nulo si no consta: 0 solo si la fuente dice 0.',
      'Amount, in its currency; null where it is not stated: 0 only where the source says 0.',
    ),
  })
  amount!: number | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Moneda (ISO 4217), por ejemplo ARS; nulo si no consta.',
      'Currency (ISO 4217), such as ARS; null where it is not stated.',
    ),
  })
  currency!: string | null;
}
