import { describe } from '@grafo-abierto/plugin-kit';
import { JurisdictionKind, Region } from '@grafo-abierto/subgraph-kit';
import { Field, ID, InputType } from 'type-graphql';
import type { PlaceChoice } from '../../domain/where.type.js';
import { anyOf } from './field-texts.js';

@InputType(
  describe(
    'De qué jurisdicciones. Lo que no se dice no filtra; una lista vacía no deja nada.',
    'Of which jurisdictions. What is left out filters nothing; an empty list leaves nothing.',
  ),
)
export class PlaceWhere implements PlaceChoice {
  @Field(() => ID, {
    nullable: true,
    ...describe(
      'De esta o de las que contiene, a cualquier profundidad, por ejemplo AR-M.',
      'Of this one or of those within it, at any depth, such as AR-M.',
    ),
  })
  within?: string | null;

  @Field(
    () => [ID],
    anyOf(
      'De alguna de estas o de las que contienen, a cualquier profundidad, por ejemplo ["AR-M", "AR-X"].',
      'Of any of these or of those within them, at any depth, such as ["AR-M", "AR-X"].',
    ),
  )
  withinAny?: string[] | null;

  @Field(
    () => [String],
    anyOf(
      'De alguna de estas provincias o de lo que contienen, como las cuenta la dimensión PROVINCE: AR es la Nación misma, y NOT_STATED aquello de lo que no se sabe el lugar.',
      'Of any of these provinces or of what lies in them, as the dimension PROVINCE counts them: AR is the nation itself, and NOT_STATED what is of no known place.',
    ),
  )
  province?: string[] | null;

  @Field(() => [JurisdictionKind], {
    nullable: true,
    ...describe('De alguna de estas clases.', 'Of any of these kinds.'),
  })
  kind?: JurisdictionKind[] | null;

  @Field(() => [Region], {
    nullable: true,
    ...describe(
      'De alguna de estas regiones; la que no tiene una propia está en la de su provincia.',
      'Of any of these regions; one without a region of its own is in that of its province.',
    ),
  })
  region?: Region[] | null;

  @Field(
    () => Boolean,
    anyOf(
      'Si la jurisdicción misma, y no una que la contiene, tiene un portal en el grafo; false son aquellas de las que no se conoce ninguno.',
      'Whether the jurisdiction itself, and not one around it, has a portal in the graph; false is those of which none is known.',
    ),
  )
  hasPortal?: boolean | null;
}
