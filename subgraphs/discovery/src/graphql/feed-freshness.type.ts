import { describe } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar } from '@grafo-abierto/schema';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Cuánto atraso tiene el índice con un registro de cambios.',
    'How far the index is behind a change feed.',
  ),
})
export class FeedFreshness {
  @Field(
    () => String,
    describe('El subgrafo o plugin que lo lleva.', 'The subgraph or plugin that keeps it.'),
  )
  feed!: string;

  @Field(() => Int, {
    nullable: true,
    ...describe(
      'Segundos de atraso: 0 si está al día, nulo si nunca se leyó entero.',
      'Seconds behind: 0 when it is up to date, null when it was never read whole.',
    ),
  })
  behindSeconds!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe('Cuándo llegó el último cambio.', 'When the last change came.'),
  })
  lastEventAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe(
      'Desde cuándo no se puede leer; nulo si se puede.',
      'Since when it cannot be read; null while it can.',
    ),
  })
  failingSince!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Código del problema que lo impide.', 'Code of the problem that keeps it from being read.'),
  })
  problemCode!: string | null;
}
