import { describe, UrlScalar } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Trust } from '@grafo-abierto/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { EntityReference } from '../../domain/entity-name.js';
import { Jurisdiction } from '../foreign/jurisdiction.type.js';
import { SdgTarget } from '../foreign/sdg-target.type.js';
import { SearchEntity } from './search-entity.union.js';

@ObjectType({
  simpleResolvers: true,
  ...describe('Una propiedad de lo encontrado, hoy.', 'A property of what was found, today.'),
})
export class HitFacet {
  @Field(() => String, describe('Su nombre, por ejemplo KIND.', 'Its name, such as KIND.'))
  key!: string;

  @Field(() => [String], describe('Sus valores.', 'Its values.'))
  values!: string[];
}

/** `SearchHitResolver` answers what is not in its row. Its key is not `id`, or a client's cache would take it for its entity. */
@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Algo que se encontró, con lo que su fuente dijo de ello. Todo es texto simple.',
    'Something that was found, with what its source has said of it. All of it is plain text.',
  ),
})
export class SearchHit {
  @Field(
    () => String,
    describe(
      'Su tipo en el grafo, por ejemplo Initiative o uno de un plugin.',
      "Its type in the graph, such as Initiative or a plugin's own.",
    ),
  )
  type!: string;

  @Field(
    () => ID,
    describe('Su identificador entre los de su tipo.', 'Its identifier among those of its type.'),
  )
  entityId!: string;

  @Field(
    () => String,
    describe('Título; su identificador si no tiene.', 'Title; its identifier where it has none.'),
  )
  title!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('Resumen; nulo si no tiene.', 'Summary; null where it has none.'),
  })
  summary!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    ...describe('Dónde está publicado.', 'Where it is published.'),
  })
  url!: string | null;

  @Field(
    () => String,
    describe('El subgrafo o plugin que lo cuenta.', 'The subgraph or plugin that tells of it.'),
  )
  feed!: string;

  @Field(() => Trust, {
    nullable: true,
    ...describe(
      'Cuánta confianza tiene el plugin que lo cuenta; nulo si es del núcleo.',
      "How far the plugin that tells of it is trusted; null for the core's own.",
    ),
  })
  trust!: Trust | null;

  @Field(() => Int, {
    nullable: true,
    ...describe('De qué año es; nulo si no se sabe.', 'Which year it is of; null where that is not known.'),
  })
  year!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Cuándo cambió por última vez lo publicado; nulo si no se sabe.',
      'When what is published changed last; null where that is not known.',
    ),
  })
  modified!: string | null;

  @Field(() => Jurisdiction, {
    nullable: true,
    ...describe('De qué jurisdicción es.', 'The jurisdiction that it belongs to.'),
  })
  jurisdiction!: Jurisdiction | null;

  @Field(() => [SdgTarget], {
    nullable: 'items',
    ...describe(
      'Metas de los ODS con las que alguien lo alinea.',
      'Targets of the SDGs that someone aligns it with.',
    ),
  })
  sdgTargets!: SdgTarget[];

  @Field(
    () => [HitFacet],
    describe('Sus propiedades, también las de un plugin.', "Its properties, also a plugin's own."),
  )
  facets!: HitFacet[];

  @Field(() => SearchEntity, {
    nullable: true,
    ...describe(
      'Lo encontrado, como lo responde su dueño; nulo si es de un tipo de un plugin.',
      "What was found, as its owner answers it; null where it is of a plugin's own type.",
    ),
  })
  entity!: EntityReference | null;
}
