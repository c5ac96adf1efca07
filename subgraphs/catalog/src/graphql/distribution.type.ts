import { describe, Sourced } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar, UrlScalar } from '@grafo-abierto/schema';
import { Field, Float, ObjectType } from 'type-graphql';
import { Licence } from './licence.type.js';
import { RAW } from './raw-value.js';

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Un archivo o una dirección donde está un conjunto de datos (dcat:Distribution).',
    'A file or an address at which a dataset can be had (dcat:Distribution).',
  ),
})
export class Distribution {
  @Field(() => String, {
    nullable: true,
    ...describe('Identificador en su portal.', 'Identifier in its portal.'),
  })
  identifier!: string | null;

  @Field(() => String, { nullable: true, ...describe('Título.', 'Title.') })
  title!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Descripción, sin marcas.', 'Description, without markup.'),
  })
  description!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    ...describe(
      'Página donde se obtiene; nulo si no hay o no es una dirección web.',
      'Page where it is had; null where there is none, or it is no web address.',
    ),
  })
  accessUrl!: string | null;

  @Field(() => String, RAW)
  rawAccessUrl!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    ...describe(
      'Dirección del archivo; nulo si no hay o no es una dirección web.',
      'Address of the file; null where there is none, or it is no web address.',
    ),
  })
  downloadUrl!: string | null;

  @Field(() => String, RAW)
  rawDownloadUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Formato, por ejemplo CSV; nulo si no se reconoce.',
      'Format, such as CSV; null where it is not recognised.',
    ),
  })
  format!: string | null;

  @Field(() => String, RAW)
  rawFormat!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Tipo de medio, por ejemplo text/csv.', 'Media type, such as text/csv.'),
  })
  mediaType!: string | null;

  @Field(() => String, RAW)
  rawMediaType!: string | null;

  @Field(() => Float, {
    nullable: true,
    ...describe('Tamaño en bytes, según su portal.', 'Size in bytes, as its portal says.'),
  })
  byteSize!: number | null;

  @Field(() => String, RAW)
  rawByteSize!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, ...describe('Cuándo se publicó.', 'When it was issued.') })
  issued!: string | null;

  @Field(() => String, RAW)
  rawIssued!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe('Cuándo se modificó.', 'When it was modified.'),
  })
  modified!: string | null;

  @Field(() => String, RAW)
  rawModified!: string | null;

  @Field(() => Licence, {
    nullable: true,
    ...describe(
      'Licencia: la suya, o la de su conjunto o catálogo; nulo si ninguno la declara.',
      'Licence: its own, or that of its dataset or catalogue; null where none states one.',
    ),
  })
  licence!: Licence | null;
}
