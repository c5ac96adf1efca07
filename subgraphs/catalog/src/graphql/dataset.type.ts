import { connectionOf, describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar, UrlScalar } from '@grafo-abierto/schema';
import { DATASET, DatasetPresence } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { Periodicity, SpatialCoverage, TemporalCoverage } from './coverage.type.js';
import { Distribution } from './distribution.type.js';
import { Jurisdiction } from './jurisdiction.type.js';
import { Licence } from './licence.type.js';
import { Publisher } from './publisher.type.js';
import { QualityDimension } from './quality.type.js';
import { RAW } from './raw-value.js';

const RAW_LIST = describe('Tal como se publicaron.', 'As they were published.');

/** The second key carries the jurisdiction, so that the hub can tell which plugins may extend which dataset. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "id jurisdiction { id }")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...DATASET,
})
export class Dataset {
  @Field(
    () => ID,
    describe(
      'El de su portal y el suyo en él, por ejemplo mendoza:presupuesto-2024.',
      'That of its portal and its own there, such as mendoza:presupuesto-2024.',
    ),
  )
  id!: string;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Identificador en su portal; nulo si no da ninguno.',
      'Identifier in its portal; null where it gives none.',
    ),
  })
  identifier!: string | null;

  @Field(() => String, describe('Título, sin marcas.', 'Title, without markup.'))
  title!: LocalisedText;

  @Field(() => String, RAW)
  rawTitle!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Descripción, sin marcas; nulo si no tiene.',
      'Description, without markup; null where it has none.',
    ),
  })
  description!: string | null;

  @Field(() => String, RAW)
  rawDescription!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    ...describe(
      'Su página en el portal; nulo si no hay o no es una dirección web.',
      'Its page in the portal; null where there is none, or it is no web address.',
    ),
  })
  landingPage!: string | null;

  @Field(() => String, RAW)
  rawLandingPage!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe('Cuándo se publicó, según su portal.', 'When it was issued, as its portal says.'),
  })
  issued!: string | null;

  @Field(() => String, RAW)
  rawIssued!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe('Cuándo se modificó, según su portal.', 'When it was modified, as its portal says.'),
  })
  modified!: string | null;

  @Field(() => String, RAW)
  rawModified!: string | null;

  @Field(() => Periodicity, {
    nullable: true,
    ...describe(
      'Cada cuánto se actualiza; nulo si no consta.',
      'How often it is updated; null where it is not stated.',
    ),
  })
  accrualPeriodicity!: Periodicity | null;

  @Field(() => Licence, {
    nullable: true,
    ...describe(
      'Licencia: la suya o la de su catálogo; nulo si ninguno la declara.',
      'Licence: its own or that of its catalogue; null where neither states one.',
    ),
  })
  licence!: Licence | null;

  @Field(() => [String], {
    nullable: true,
    ...describe(
      'Temas, en palabras de su portal; nulo si no da ninguno.',
      'Themes, in the words of its portal; null where it gives none.',
    ),
  })
  themes!: readonly string[] | null;

  @Field(() => [String], RAW_LIST)
  rawThemes!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    ...describe(
      'Temas globales del Perfil Nacional, por ejemplo GOVE; nulo si no da ninguno que se reconozca.',
      'Global themes of the national profile, such as GOVE; null where it gives none that is recognised.',
    ),
  })
  superThemes!: readonly string[] | null;

  @Field(() => [String], RAW_LIST)
  rawSuperThemes!: readonly string[];

  @Field(() => [String], describe('Palabras clave.', 'Keywords.'))
  keywords!: readonly string[];

  @Field(() => [SpatialCoverage], describe('Qué lugares cubre.', 'Which places it covers.'))
  spatial!: SpatialCoverage[];

  @Field(() => [String], RAW_LIST)
  rawSpatial!: readonly string[];

  @Field(() => TemporalCoverage, {
    nullable: true,
    ...describe(
      'Qué período cubre; nulo si no consta.',
      'Which period it covers; null where it is not stated.',
    ),
  })
  temporal!: TemporalCoverage | null;

  @Field(
    () => [String],
    describe('En qué idiomas está, por ejemplo es.', 'Which languages it is in, such as es.'),
  )
  languages!: readonly string[];

  @Field(() => [String], RAW_LIST)
  rawLanguages!: readonly string[];

  @Field(
    () => [Distribution],
    describe('Dónde está, en el orden de su portal.', 'Where it can be had, in the order of its portal.'),
  )
  distributions!: Distribution[];

  @Field(() => Publisher, {
    nullable: true,
    ...describe('Quién lo publica; nulo si no consta.', 'Who publishes it; null where it is not stated.'),
  })
  publisher!: Publisher | null;

  @Directive('@requiresScopes(scopes: [["administrator"], ["editor"]])')
  @Field(() => String, {
    nullable: true,
    ...describe(
      'A quién preguntar, que puede ser una persona: para la administración y para quien edita esa jurisdicción.',
      'Whom to ask, who can be a person: for the administration and for editors of that jurisdiction.',
    ),
  })
  contactName!: string | null;

  @Directive('@requiresScopes(scopes: [["administrator"], ["editor"]])')
  @Field(() => String, {
    nullable: true,
    ...describe(
      'Su correo: para la administración y para quien edita esa jurisdicción.',
      'Their mailbox: for the administration and for editors of that jurisdiction.',
    ),
  })
  contactMailbox!: string | null;

  @Directive('@requiresScopes(scopes: [["administrator"], ["editor"]])')
  @Field(() => String, {
    nullable: true,
    ...describe(
      'El registro tal como lo dio el portal, en JSON: para la administración y para quien edita esa jurisdicción, porque puede nombrar a personas; nulo si es demasiado grande para guardarlo.',
      'The record as the portal gave it, in JSON: for the administration and for editors of that jurisdiction, since it can name people; null where it is too large to be kept.',
    ),
  })
  rawRecord!: string | null;

  @Field(
    () => DatasetPresence,
    describe('Si su portal todavía lo publica.', 'Whether its portal still publishes it.'),
  )
  presence!: DatasetPresence;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe(
      'Cuándo se notó que ya no estaba; nulo si está.',
      'When it was noticed to be gone; null while it is there.',
    ),
  })
  vanishedAt!: string | null;

  @Field(
    () => DateTimeScalar,
    describe('Cuándo lo vio el nodo por primera vez.', 'When the hub first saw it.'),
  )
  firstSeenAt!: string;

  @Field(() => Dataset, {
    nullable: true,
    ...describe(
      'El mismo con un identificador anterior; nulo si no se conoce.',
      'The same one under an earlier identifier; null when none is known.',
    ),
  })
  succeeds!: Dataset | null;

  @Field(() => Dataset, {
    nullable: true,
    ...describe(
      'El mismo con un identificador posterior; nulo si no se conoce.',
      'The same one under a later identifier; null when none is known.',
    ),
  })
  supersededBy!: Dataset | null;

  @Field(() => Float, {
    nullable: true,
    ...describe(
      'Puntos de sus metadatos; nulo si no se juzgaron.',
      'Points of its metadata; null when they were not judged.',
    ),
  })
  qualityScore!: number | null;

  @Field(() => [QualityDimension], {
    nullable: true,
    ...describe(
      'Los puntos, por dimensión; nulo si no se juzgaron.',
      'The points, by dimension; null when they were not judged.',
    ),
  })
  qualityDimensions!: QualityDimension[] | null;

  @Field(() => Jurisdiction, {
    nullable: true,
    ...describe('La jurisdicción de su portal.', 'The jurisdiction of its portal.'),
  })
  jurisdiction!: Jurisdiction | null;
}

/** Printed by this subgraph and by the one that searches; its node is nullable in both. */
export const DatasetConnection = connectionOf('Dataset', () => Dataset, {
  shareable: true,
  foreignNode: true,
});
