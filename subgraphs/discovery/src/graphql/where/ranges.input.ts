/** From one value to another, both included. */
import { describe } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Field, InputType, Int } from 'type-graphql';
import type { Range } from '../../domain/where.type.js';

@InputType(
  describe(
    'Entre estos años. Lo que no tiene año no está en ninguno.',
    'Between these years. What has no year is in none.',
  ),
)
export class YearRange implements Range<number> {
  @Field(() => Int, { nullable: true, ...describe('Desde este, incluido.', 'From this one, included.') })
  from?: number | null;

  @Field(() => Int, { nullable: true, ...describe('Hasta este, incluido.', 'Up to this one, included.') })
  to?: number | null;
}

@InputType(
  describe(
    'Entre estos días. Lo que no tiene fecha no está en ninguno.',
    'Between these days. What has no date is in none.',
  ),
)
export class DayRange implements Range<string> {
  @Field(() => DateScalar, {
    nullable: true,
    ...describe('Desde este, incluido.', 'From this one, included.'),
  })
  from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe('Hasta este, incluido.', 'Up to this one, included.'),
  })
  to?: string | null;
}
