import { describe } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar } from '@grafo-abierto/schema';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  ...describe('Una parte del grafo.', 'A part of the graph.'),
})
export class SubgraphVersion {
  @Field(
    () => String,
    describe('Su nombre; el de un plugin es su id.', 'Its name; that of a plugin is its id.'),
  )
  name!: string;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Versión del plugin; nulo si es del núcleo.',
      'Version of the plugin; null where it is of the core.',
    ),
  })
  version!: string | null;

  @Field(() => String, describe('CORE, o el estado del plugin.', 'CORE, or the state of the plugin.'))
  state!: string;
}

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Un grafo compuesto: de qué está hecho, y desde cuándo.',
    'A composed graph: what it is made of, and since when.',
  ),
})
export class Supergraph {
  @Field(
    () => Int,
    describe('Su número; cada cambio tiene el siguiente.', 'Its number; each change has the next one.'),
  )
  generation!: number;

  @Field(
    () => String,
    describe('SHA-256 del supergrafo, en hexadecimal.', 'SHA-256 of the supergraph, in hexadecimal.'),
  )
  hash!: string;

  @Field(() => DateTimeScalar, describe('Cuándo se compuso.', 'When it was composed.'))
  composedAt!: string;

  @Field(() => String, describe('Qué lo hizo cambiar.', 'What made it change.'))
  reason!: string;

  @Field(() => [SubgraphVersion], describe('Sus partes.', 'Its parts.'))
  subgraphs!: SubgraphVersion[];
}
