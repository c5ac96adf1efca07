import { describe, Language } from '@grafo-abierto/plugin-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { chooseObservations } from '../domain/observations.js';
import { readRecordId } from '../domain/record-id.js';
import { isTitleTranslated } from '../domain/translated-title.js';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads, Loaded } from '../storage/reads.js';
import { Initiative } from './initiative.type.js';
import { InvolvementArguments } from './involvement.args.js';
import type { Jurisdiction } from './jurisdiction.type.js';
import { ObservationArguments, TagObservationArguments } from './observation.args.js';

type InitiativeRow = Row<'initiative'>;

/** What an initiative is, and what was observed of it. */
@Resolver(() => Initiative)
export class InitiativeResolver {
  @Query(() => Initiative, {
    nullable: true,
    ...describe(
      'Una iniciativa; nulo si el grafo no la tiene.',
      'An initiative; null when the graph has none.',
    ),
  })
  initiative(
    @Arg(
      'id',
      () => ID,
      describe('Su identificador, por ejemplo AR0090.', 'Its identifier, for example AR0090.'),
    )
    id: string,
    @Ctx() reads: InitiativeReads,
  ): Promise<InitiativeRow | null> {
    return reads.initiatives.load(readRecordId(id, 'Initiative', 'AR0090'));
  }

  @FieldResolver()
  isTranslated(
    @Root() { titleEs, titleEn, titleOriginalLanguage }: InitiativeRow,
    @Arg('lang', () => Language, {
      nullable: true,
      defaultValue: Language.ES,
      ...describe('Idioma del título por el que se pregunta.', 'Language of the title that is asked about.'),
    })
    language: Language | null,
  ): boolean {
    const title = { es: titleEs, en: titleEn, originalLanguage: titleOriginalLanguage };
    return isTitleTranslated(title, language ?? Language.ES);
  }

  @FieldResolver()
  jurisdiction(@Root() { jurisdictionId }: InitiativeRow): Jurisdiction | null {
    return jurisdictionId === null ? null : { id: jurisdictionId };
  }

  @FieldResolver()
  async actionPlan(
    @Root() { actionPlanId }: InitiativeRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Row<'action_plan'> | null> {
    return actionPlanId === null ? null : reads.actionPlans.load(actionPlanId);
  }

  @FieldResolver()
  questions(@Root() { id }: InitiativeRow, @Ctx() reads: InitiativeReads): Promise<Loaded<'questions'>> {
    return reads.questions.load(id);
  }

  @FieldResolver()
  async organizations(
    @Root() { id }: InitiativeRow,
    @Args(() => InvolvementArguments) { role, kind }: InvolvementArguments,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'involvements'>> {
    const involvements = await reads.involvements.load(id);
    return involvements.filter(
      (involvement) =>
        (role == null || involvement.role === role) && (kind == null || kind.includes(involvement.kind)),
    );
  }

  @FieldResolver()
  async mechanisms(
    @Root() { id }: InitiativeRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'mechanisms'>[]> {
    const uses = await reads.mechanismUses.load(id);
    return Promise.all(uses.map(({ mechanismCode }) => reads.mechanisms.load(mechanismCode)));
  }

  @FieldResolver()
  mechanismUses(
    @Root() { id }: InitiativeRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'mechanismUses'>> {
    return reads.mechanismUses.load(id);
  }

  @FieldResolver()
  async tagObservations(
    @Root() { id }: InitiativeRow,
    @Args(() => TagObservationArguments) { kind, ...choice }: TagObservationArguments,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'tagObservations'>> {
    const observations = await reads.tagObservations.load(id);
    const ofKind = kind == null ? observations : observations.filter((row) => kind.includes(row.kind));
    return chooseObservations(ofKind, choice);
  }

  @FieldResolver()
  async assessments(
    @Root() { id }: InitiativeRow,
    @Args(() => ObservationArguments) choice: ObservationArguments,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'assessments'>> {
    return chooseObservations(await reads.assessments.load(id), choice);
  }
}
