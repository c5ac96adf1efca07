import { describe } from '@grafo-abierto/plugin-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readIdOf } from '../domain/identifiers.js';
import type { CategoryRow, EditionRow } from '../storage/edition-reads.js';
import type { RecognitionContext } from '../storage/recognition-context.js';
import type { EvaluationRow, RecognitionRow } from '../storage/recognition-reads.js';
import { type ForeignKey, referTo } from './foreign-key.js';
import { Recognition } from './recognition.type.js';
import { RecognitionEdition } from './recognition-edition.type.js';

/** Recognitions, and what each of them points at. */
@Resolver(() => Recognition)
export class RecognitionResolver {
  @Query(() => Recognition, {
    nullable: true,
    ...describe('Un reconocimiento; nulo si no existe.', 'A recognition; null when there is none.'),
  })
  recognition(
    @Arg(
      'id',
      () => ID,
      describe(
        'Su identificador, por ejemplo federal-program-2021:recognition-1.',
        'Its identifier, for example federal-program-2021:recognition-1.',
      ),
    )
    id: string,
    @Ctx() { recognitions }: RecognitionContext,
  ): Promise<RecognitionRow | null> {
    return recognitions.load(readIdOf('Recognition', id));
  }

  /** Declared here, since an edition's own type knows recognitions already. */
  @FieldResolver(
    () => RecognitionEdition,
    describe('En qué edición se otorgó.', 'The edition that granted it.'),
  )
  edition(
    @Root() { editionId }: RecognitionRow,
    @Ctx() { editions }: RecognitionContext,
  ): Promise<EditionRow | null> {
    return editions.load(editionId);
  }

  @FieldResolver()
  category(
    @Root() { categoryId }: RecognitionRow,
    @Ctx() { categories }: RecognitionContext,
  ): Promise<CategoryRow | null> {
    return categories.load(categoryId);
  }

  @FieldResolver()
  initiative(@Root() { initiativeId }: RecognitionRow): ForeignKey | null {
    return referTo(initiativeId);
  }

  @FieldResolver()
  jurisdiction(@Root() { jurisdictionId }: RecognitionRow): ForeignKey | null {
    return referTo(jurisdictionId);
  }

  @FieldResolver()
  async evaluation(
    @Root() { evaluationId }: RecognitionRow,
    @Ctx() { evaluations }: RecognitionContext,
  ): Promise<EvaluationRow | null> {
    return evaluationId === null ? null : evaluations.load(evaluationId);
  }
}
