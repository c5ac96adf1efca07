import { describe } from '@grafo-abierto/plugin-kit';
import { Field, ObjectType } from 'type-graphql';
import { LicenceOrigin, LicenceReason } from '../domain/dataset-vocabulary.js';

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Una licencia tal como se declaró, cuál es y si es abierta.',
    'A licence as it was stated, which one it is, and whether it is open.',
  ),
})
export class Licence {
  @Field(() => String, {
    nullable: true,
    ...describe(
      'Identificador SPDX donde lo tiene, por ejemplo CC-BY-4.0; nulo si no se reconoce.',
      'SPDX identifier where it has one, such as CC-BY-4.0; null where it is not recognised.',
    ),
  })
  id!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    ...describe(
      'Si es abierta según la Definición de Abierto; nulo si no se puede saber.',
      'Whether it is open by the Open Definition; null where it cannot be told.',
    ),
  })
  open!: boolean | null;

  @Field(() => LicenceReason, { nullable: true, ...describe('Por qué.', 'Why.') })
  reason!: LicenceReason | null;

  @Field(() => String, { nullable: true, ...describe('Tal como se publicó.', 'As it was published.') })
  rawValue!: string | null;

  @Field(() => LicenceOrigin, {
    nullable: true,
    ...describe(
      'Quién la declara; nulo si no se juzgó todavía.',
      'Who states it; null where it was not judged yet.',
    ),
  })
  statedBy!: LicenceOrigin | null;
}

interface LicenceColumns {
  readonly licenceRaw: string | null;
  readonly licenceId: string | null;
  readonly licenceOpen: boolean | null;
  readonly licenceReason: string | null;
  readonly licenceFrom: LicenceOrigin | null;
}

/** Null where none was stated at all. */
export function licenceOf(row: LicenceColumns): Licence | null {
  if (row.licenceRaw === null && row.licenceId === null) return null;
  return {
    id: row.licenceId,
    open: row.licenceOpen,
    reason: row.licenceReason as LicenceReason | null,
    rawValue: row.licenceRaw,
    statedBy: row.licenceFrom,
  };
}
