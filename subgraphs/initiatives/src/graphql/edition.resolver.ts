import { describe, type Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readRecordId } from '../domain/record-id.js';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads, Loaded } from '../storage/reads.js';
import { Edition, EditionConnection } from './edition.type.js';
import { Initiative } from './initiative.type.js';

type EditionRow = Row<'edition'>;

/** An edition, and what it is made of. */
@Resolver(() => Edition)
export class EditionResolver {
  @Query(() => Edition, {
    nullable: true,
    ...describe(
      'Una edición del programa; nulo si el grafo no la tiene.',
      'An edition of the programme; null when the graph has none.',
    ),
  })
  edition(
    @Arg(
      'id',
      () => ID,
      describe(
        'Su identificador, por ejemplo federal-program-2021.',
        'Its identifier, for example federal-program-2021.',
      ),
    )
    id: string,
    @Ctx() reads: InitiativeReads,
  ): Promise<EditionRow | null> {
    return reads.editions.load(readRecordId(id, 'Edition', 'federal-program-2021'));
  }

  @Query(() => EditionConnection, {
    nullable: true,
    ...describe(
      'Ediciones del programa, de la más nueva a la más vieja.',
      'Editions of the programme, newest first.',
    ),
  })
  editions(@Args(() => PageArguments) page: PageArguments, @Ctx() reads: InitiativeReads): Page<EditionRow> {
    return reads.listEditions(page);
  }

  @FieldResolver(() => Initiative, {
    nullable: true,
    ...describe(
      'El compromiso que prometió el programa; nulo si no consta.',
      'The commitment that promised the programme; null when the source does not say.',
    ),
  })
  async commitment(
    @Root() { commitmentId }: EditionRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Row<'initiative'> | null> {
    return commitmentId === null ? null : reads.initiatives.load(commitmentId);
  }

  @FieldResolver()
  stages(@Root() { id }: EditionRow, @Ctx() reads: InitiativeReads): Promise<Loaded<'stagesOfEdition'>> {
    return reads.stagesOfEdition.load(id);
  }

  @FieldResolver()
  trainings(
    @Root() { id }: EditionRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'trainingsOfEdition'>> {
    return reads.trainingsOfEdition.load(id);
  }

  @FieldResolver()
  applications(
    @Root() { id, hasRecordedApplications }: EditionRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: InitiativeReads,
  ): Page<Row<'application'>> | null {
    const list = reads.applicationsOf(id, page);
    return hasRecordedApplications ? list : null;
  }

  @FieldResolver()
  consultations(
    @Root() { id }: EditionRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'consultationsOfEdition'>> {
    return reads.consultationsOfEdition.load(id);
  }
}
