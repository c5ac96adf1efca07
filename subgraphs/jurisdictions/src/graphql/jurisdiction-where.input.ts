import { describe } from '@grafo-abierto/plugin-kit';
import { readJurisdictionId } from '@grafo-abierto/schema';
import { JurisdictionKind, Region } from '@grafo-abierto/subgraph-kit';
import { Arg, Field, ID, InputType } from 'type-graphql';
import type { JurisdictionFilter } from '../storage/jurisdiction-reads.js';

@InputType(describe('Qué jurisdicciones.', 'Which jurisdictions.'))
export class JurisdictionWhere {
  @Field(() => [JurisdictionKind], { nullable: true, ...describe('De estas clases.', 'Of these kinds.') })
  kind?: JurisdictionKind[] | null;

  @Field(() => [Region], { nullable: true, ...describe('De estas regiones.', 'Of these regions.') })
  region?: Region[] | null;

  @Field(() => ID, {
    nullable: true,
    ...describe('Esta jurisdicción y todo lo que contiene.', 'This jurisdiction and all within it.'),
  })
  within?: string | null;
}

/** The argument `where` of a list of jurisdictions. */
export function JurisdictionWhereArg(): ReturnType<typeof Arg> {
  return Arg('where', () => JurisdictionWhere, {
    nullable: true,
    ...describe('Qué jurisdicciones; todas si no se dice.', 'Which jurisdictions; all unless said.'),
  });
}

/** @throws GrafoError `GRAFO_ID_MALFORMED` */
export function readJurisdictionWhere(where: JurisdictionWhere | null | undefined): JurisdictionFilter {
  if (where?.within != null) readJurisdictionId(where.within);
  return { ...where };
}
