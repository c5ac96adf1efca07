import { describe, type Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { BaselineAssessmentRow, DevelopmentLevelRow } from '../storage/development-reads.js';
import type { RecognitionContext } from '../storage/recognition-context.js';
import type { RecognitionRow } from '../storage/recognition-reads.js';
import { BaselineAssessment, DevelopmentLevel } from './development.type.js';
import type { ForeignKey } from './foreign-key.js';
import { Jurisdiction } from './jurisdiction.type.js';
import { RecognitionConnection } from './recognition.type.js';

/** What this subgraph adds to a jurisdiction. */
@Resolver(() => Jurisdiction)
export class JurisdictionResolver {
  @FieldResolver(() => RecognitionConnection, {
    nullable: true,
    ...describe(
      'Reconocimientos a iniciativas de la propia jurisdicción, no de las que contiene, del más nuevo al más viejo; nulo si nadie los relevó.',
      'Recognitions of initiatives of the jurisdiction itself, not of those within it, newest first; null where nobody has surveyed them.',
    ),
  })
  recognitions(
    @Root() { id }: ForeignKey,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: RecognitionContext,
  ): Promise<Page<RecognitionRow> | null> {
    return reads.recognitionsOfJurisdiction(id, page);
  }

  @FieldResolver(() => DevelopmentLevel, {
    nullable: true,
    ...describe(
      'Su categoría de desarrollo local más reciente; nulo si no se sabe.',
      'Its latest category of local development; null when unknown.',
    ),
  })
  developmentLevel(
    @Root() { id }: ForeignKey,
    @Ctx() { developmentLevels }: RecognitionContext,
  ): Promise<DevelopmentLevelRow | null> {
    return developmentLevels.load(id);
  }

  @FieldResolver(() => [BaselineAssessment], {
    nullable: true,
    ...describe(
      'Su línea de base, de la evaluación más nueva a la más vieja; nulo si nadie la evaluó.',
      'Its baseline, newest assessment first; null where nobody has assessed it.',
    ),
  })
  async baselineAssessments(
    @Root() { id }: ForeignKey,
    @Ctx() reads: RecognitionContext,
  ): Promise<readonly BaselineAssessmentRow[] | null> {
    const assessments = await reads.baselineAssessments.load(id);
    return assessments.length === 0 ? null : assessments;
  }
}
