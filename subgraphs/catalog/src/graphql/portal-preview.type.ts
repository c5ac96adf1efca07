import { describe, type LocalisedText, Problem, type ProblemRow } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar, UrlScalar } from '@grafo-abierto/schema';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IssueScope, IssueSeverity } from '../domain/dataset-vocabulary.js';
import { PortalSoftware } from '../domain/portal-vocabulary.js';
import { PreviewState } from '../domain/preview/preview-vocabulary.js';
import { Licence } from './licence.type.js';
import { Portal } from './portal.type.js';

registerEnumType(PreviewState, {
  name: 'PortalPreviewState',
  ...describe('Hasta dónde se miró un portal.', 'How far a look at a portal has come.'),
  valuesConfig: {
    WAITING: describe('Espera su turno.', 'It waits for its turn.'),
    RECOGNISING: describe(
      'Se averigua si responde y qué programa es.',
      'It is found out whether it answers and which software it is.',
    ),
    READING: describe('Se leen sus conjuntos de datos.', 'Its datasets are being read.'),
    DONE: describe('Se vio: report lo cuenta.', 'It was seen: report tells of it.'),
    FAILED: describe('No se pudo leer: problem dice por qué.', 'It could not be read: problem says why.'),
  },
});

@ObjectType({
  simpleResolvers: true,
  ...describe('Un conjunto de datos tal como entraría al grafo.', 'A dataset as it would enter the graph.'),
})
export class PreviewedDataset {
  @Field(() => String, describe('Título.', 'Title.'))
  title!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('Quién lo publica; nulo si no lo dice.', 'Who publishes it; null where it does not say.'),
  })
  publisher!: string | null;

  @Field(() => Licence, {
    nullable: true,
    ...describe('Su licencia; nulo si no declara ninguna.', 'Its licence; null where it states none.'),
  })
  licence!: Licence | null;

  @Field(() => [String], describe('Los formatos de sus archivos.', 'The formats of its files.'))
  formats!: readonly string[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe(
      'Cuándo se modificó; nulo si no lo dice.',
      'When it was modified; null where it does not say.',
    ),
  })
  modified!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Algo que está mal, o que conviene saber, en lo que se leyó de un portal.',
    'Something that is wrong, or worth knowing, in what was read of a portal.',
  ),
})
export class PortalPreviewFinding {
  @Field(() => String, describe('La regla que no se cumple.', 'The rule that is not met.'))
  rule!: string;

  @Field(() => IssueSeverity, describe('Cuánto importa.', 'How much it matters.'))
  severity!: IssueSeverity;

  @Field(() => IssueScope, describe('De qué habla.', 'What it speaks of.'))
  scope!: IssueScope;

  @Field(() => Int, describe('En cuántos registros pasa.', 'In how many records it is so.'))
  count!: number;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Uno de esos registros, del que habla message; nulo si se trata del catálogo.',
      'One of those records, of which message speaks; null where it is about the catalogue.',
    ),
  })
  subject!: string | null;

  @Field(() => String, describe('Qué pasa y cómo se corrige.', 'What is wrong and how to mend it.'))
  message!: LocalisedText;
}

@ObjectType({
  simpleResolvers: true,
  ...describe('Qué se vio de un portal.', 'What was seen of a portal.'),
})
export class PortalPreviewReport {
  @Field(() => PortalSoftware, describe('Programa con que funciona.', 'Software that it runs.'))
  software!: PortalSoftware;

  @Field(
    () => String,
    describe(
      'Lo mismo con su versión, por ejemplo CKAN 2.9.5.',
      'The same with its version, such as CKAN 2.9.5.',
    ),
  )
  variant!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('Cómo se llama; nulo si no lo dice.', 'What it is called; null where it does not say.'),
  })
  title!: string | null;

  @Field(() => Int, {
    nullable: true,
    ...describe(
      'Cuántos registros tiene; nulo si no lo dice sin leerlo entero.',
      'How many records it has; null where it does not say without a whole reading.',
    ),
  })
  statedCount!: number | null;

  @Field(() => Int, describe('Cuántos conjuntos de datos se leyeron.', 'How many datasets were read.'))
  datasetsRead!: number;

  @Field(() => Int, describe('Cuántos registros no entrarían.', 'How many records would not enter.'))
  rejected!: number;

  @Field(() => Boolean, describe('Si se leyó todo lo que tiene.', 'Whether all that it has was read.'))
  isWhole!: boolean;

  @Field(() => [PreviewedDataset], describe('Los primeros, hasta diez.', 'The first ones, up to ten.'))
  datasets!: readonly PreviewedDataset[];

  @Field(
    () => [PortalPreviewFinding],
    describe('Qué mejorar en lo leído, lo peor primero.', 'What to mend in what was read, the worst first.'),
  )
  findings!: readonly PortalPreviewFinding[];

  @Field(() => Float, {
    nullable: true,
    ...describe(
      'Puntos de los metadatos, media de lo leído; nulo si no se leyó nada.',
      'Points of the metadata, the mean of what was read; null where nothing was.',
    ),
  })
  qualityScore!: number | null;

  @Field(() => Float, describe('Cuántos puntos podrían ser.', 'How many points there could be.'))
  qualityMaximum!: number;
}

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Una mirada a un portal que todavía no está en el grafo. Se guarda un día.',
    'A look at a portal that is not in the graph yet. It is kept for a day.',
  ),
})
export class PortalPreview {
  @Field(
    () => ID,
    describe(
      'Con él se sigue la mirada, y se propone el portal.',
      'By it the look is followed, and the portal proposed.',
    ),
  )
  id!: string;

  @Field(() => PreviewState, describe('Hasta dónde se llegó.', 'How far it has come.'))
  state!: PreviewState;

  @Field(() => UrlScalar, {
    nullable: true,
    ...describe(
      'La dirección que se dio; nulo si fue una planilla.',
      'The address that was given; null where it was a table.',
    ),
  })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'El nombre de la planilla; nulo si fue una dirección.',
      'The name of the table; null where it was an address.',
    ),
  })
  tableName!: string | null;

  @Field(
    () => Int,
    describe('Cuántos registros se leyeron hasta ahora.', 'How many records were read so far.'),
  )
  recordsRead!: number;

  @Field(() => Problem, {
    nullable: true,
    ...describe(
      'Por qué no se pudo leer; nulo si se pudo.',
      'Why it could not be read; null where it could.',
    ),
  })
  problem!: ProblemRow | null;

  @Field(() => Portal, {
    nullable: true,
    ...describe(
      'El portal del grafo que ya tiene esa dirección; nulo si ninguno.',
      'The portal of the graph that has that address already; null when none.',
    ),
  })
  known!: Portal | null;

  @Field(() => PortalPreviewReport, {
    nullable: true,
    ...describe('Qué se vio; nulo hasta que termina.', 'What was seen; null until it is over.'),
  })
  report!: PortalPreviewReport | null;
}
