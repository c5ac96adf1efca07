import { connectionOf, describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar, DateTimeScalar, UrlScalar } from '@grafo-abierto/schema';
import { PORTAL } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import {
  PortalOperation,
  PortalRegistration,
  PortalSoftware,
  PortalStatus,
} from '../domain/portal-vocabulary.js';
import { Jurisdiction } from './jurisdiction.type.js';
import { PortalCatalog } from './portal-catalog.type.js';
import { QualityDimension } from './quality.type.js';

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe('Algo que se sabe de un portal.', 'Something that is known of a portal.'),
})
export class PortalNote {
  @Field(() => String, describe('Qué se sabe.', 'What is known.'))
  text!: LocalisedText;
}

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Que alguien buscó los portales de una jurisdicción, y cuántos conocía entonces. Que no conociera ninguno no prueba que no haya.',
    'That somebody looked for the portals of a jurisdiction, and how many they knew then. That they knew none does not prove that there is none.',
  ),
})
export class PortalSurvey {
  @Field(() => Int, describe('Cuántos.', 'How many.'))
  count!: number;

  @Field(() => DateScalar, describe('De qué día es.', 'The day that it speaks of.'))
  asOf!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...PORTAL,
})
export class Portal {
  @Field(() => ID, describe('Su identificador, por ejemplo mendoza.', 'Its identifier, such as mendoza.'))
  id!: string;

  @Field(() => String, describe('Título.', 'Title.'))
  title!: LocalisedText;

  @Field(() => UrlScalar, {
    nullable: true,
    ...describe('Dirección; nulo si es un archivo del nodo.', 'Address; null where it is a file of the hub.'),
  })
  url!: string | null;

  @Field(() => PortalSoftware, describe('Programa con que funciona.', 'Software that it runs.'))
  software!: PortalSoftware;

  @Field(() => PortalStatus, describe('Qué tan bien responde.', 'How well it answers.'))
  status!: PortalStatus;

  @Field(() => DateTimeScalar, describe('Desde cuándo está así.', 'Since when it has been so.'))
  statusSince!: string;

  @Field(() => PortalOperation, describe('Qué se decidió sobre él.', 'What was decided of it.'))
  operation!: PortalOperation;

  @Field(() => String, {
    nullable: true,
    ...describe('Por qué se decidió; nulo si no se dijo.', 'Why it was decided; null when nobody said.'),
  })
  operationReason!: string | null;

  @Field(() => PortalRegistration, describe('Cómo entró en el grafo.', 'How it came into the graph.'))
  registeredBy!: PortalRegistration;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Cuándo se lee, como línea de cron en la hora de Buenos Aires; nulo: una vez por día.',
      'When it is read, as a cron line in the time of Buenos Aires; null: once a day.',
    ),
  })
  schedule!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe(
      'Cuándo se leyó con éxito por última vez; nulo si nunca.',
      'When it was last read with success; null when never.',
    ),
  })
  lastSuccessAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe(
      'Cuándo se intentó leer por última vez; nulo si nunca.',
      'When it was last tried; null when never.',
    ),
  })
  lastFetchAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe(
      'Cuándo se va a leer; nulo si no está previsto.',
      'When it is going to be read; null when it is not planned.',
    ),
  })
  nextHarvestAt!: string | null;

  @Field(() => Int, {
    nullable: true,
    ...describe(
      'Cuántos conjuntos de datos publica; nulo hasta que se lean todos.',
      'How many datasets it publishes; null until all were read.',
    ),
  })
  datasetCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    ...describe(
      'Cuántos dice el portal que tiene; nulo si no lo dice.',
      'How many the portal says that it has; null where it does not say.',
    ),
  })
  statedCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    ...describe(
      'Cuántos desaparecieron a la vez y esperan que una persona lo confirme; nulo si ninguno.',
      'How many vanished at once and wait for a person to confirm it; null when none.',
    ),
  })
  removalHeld!: number | null;

  @Field(() => Float, {
    nullable: true,
    ...describe(
      'Puntos de los metadatos, media de sus conjuntos de datos; nulo si no se juzgaron.',
      'Points of the metadata, the mean of its datasets; null when they were not judged.',
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

  @Field(() => PortalCatalog, {
    nullable: true,
    ...describe(
      'Qué dice su catálogo de sí mismo; nulo si no dice nada.',
      'What its catalogue says of itself; null where it says nothing.',
    ),
  })
  catalog!: PortalCatalog | null;

  @Field(() => Jurisdiction, {
    nullable: true,
    ...describe('De qué jurisdicción es.', 'Which jurisdiction it is of.'),
  })
  jurisdiction!: Jurisdiction | null;
}

export const PortalConnection = connectionOf('Portal', () => Portal);
