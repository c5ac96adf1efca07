import { connectionOf, describe, Problem, type ProblemRow } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar } from '@grafo-abierto/schema';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { FetchOutcome } from '../domain/portal-vocabulary.js';

const COUNT = (es: string, en: string) => ({ nullable: true, ...describe(es, en) });

@ObjectType({
  simpleResolvers: true,
  ...describe('Un intento de leer un portal.', 'An attempt to read a portal.'),
})
export class PortalFetch {
  @Field(() => ID, describe('Su identificador.', 'Its identifier.'))
  id!: string;

  @Field(() => DateTimeScalar, describe('Cuándo empezó.', 'When it began.'))
  startedAt!: string;

  @Field(() => Int, describe('Cuánto duró, en milisegundos.', 'How long it took, in milliseconds.'))
  durationMs!: number;

  @Field(() => FetchOutcome, describe('Cómo terminó.', 'How it ended.'))
  outcome!: FetchOutcome;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Qué clase de error hubo; nulo si ninguno.',
      'Which kind of error there was; null when none.',
    ),
  })
  errorKind!: string | null;

  @Field(() => Problem, {
    nullable: true,
    ...describe('Qué pasó y qué hacer; nulo si nada.', 'What went wrong and what to do; null when nothing.'),
  })
  problem!: ProblemRow | null;

  @Field(
    () => Int,
    COUNT(
      'Registros que dio el portal, con los que no entraron.',
      'Records that the portal gave, with those that did not enter.',
    ),
  )
  records!: number | null;

  @Field(() => Int, COUNT('Cuántos no entraron.', 'How many did not enter.'))
  rejected!: number | null;

  @Field(() => Int, COUNT('Conjuntos de datos nuevos.', 'New datasets.'))
  added!: number | null;

  @Field(() => Int, COUNT('Conjuntos de datos que cambiaron.', 'Datasets that changed.'))
  changed!: number | null;

  @Field(() => Int, COUNT('Conjuntos de datos que ya no estaban.', 'Datasets that were there no more.'))
  removed!: number | null;

  @Field(() => Float, COUNT('Bytes que se recibieron.', 'Bytes that were received.'))
  bytes!: number | null;
}

export const PortalFetchConnection = connectionOf('PortalFetch', () => PortalFetch);
