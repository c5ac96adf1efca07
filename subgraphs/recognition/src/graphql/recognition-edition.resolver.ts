import { describe, type Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readIdOf } from '../domain/identifiers.js';
import type { CategoryRow, EditionRow, StandardRow } from '../storage/edition-reads.js';
import type { NominationRow } from '../storage/nomination-reads.js';
import type { RecognitionContext } from '../storage/recognition-context.js';
import type { RecognitionRow } from '../storage/recognition-reads.js';
import { RecognitionEdition, RecognitionEditionConnection } from './recognition-edition.type.js';

/** Editions, and what each of them holds. */
@Resolver(() => RecognitionEdition)
export class RecognitionEditionResolver {
  @Query(() => RecognitionEdition, {
    nullable: true,
    ...describe(
      'Una edición del reconocimiento; nulo si no existe.',
      'An edition of the recognition; null when there is none.',
    ),
  })
  recognitionEdition(
    @Arg(
      'id',
      () => ID,
      describe(
        'Su identificador, por ejemplo federal-program-2021.',
        'Its identifier, for example federal-program-2021.',
      ),
    )
    id: string,
    @Ctx() { editions }: RecognitionContext,
  ): Promise<EditionRow | null> {
    return editions.load(readIdOf('RecognitionEdition', id));
  }

  @Query(() => RecognitionEditionConnection, {
    nullable: true,
    ...describe(
      'Ediciones del reconocimiento, de la más nueva a la más vieja.',
      'Editions of the recognition, newest first.',
    ),
  })
  recognitionEditions(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: RecognitionContext,
  ): Page<EditionRow> {
    return reads.listEditions(page);
  }

  @FieldResolver()
  categories(
    @Root() { id }: EditionRow,
    @Ctx() { categoriesOfEdition }: RecognitionContext,
  ): Promise<readonly CategoryRow[]> {
    return categoriesOfEdition.load(id);
  }

  @FieldResolver()
  standards(
    @Root() { id }: EditionRow,
    @Ctx() reads: RecognitionContext,
  ): Promise<readonly StandardRow[] | null> {
    return reads.standardsOfEdition(id);
  }

  @FieldResolver()
  nominations(
    @Root() { id }: EditionRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: RecognitionContext,
  ): Promise<Page<NominationRow> | null> {
    return reads.nominationsOfEdition(id, page);
  }

  @FieldResolver()
  recognitions(
    @Root() { id }: EditionRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: RecognitionContext,
  ): Promise<Page<RecognitionRow> | null> {
    return reads.recognitionsOfEdition(id, page);
  }
}
