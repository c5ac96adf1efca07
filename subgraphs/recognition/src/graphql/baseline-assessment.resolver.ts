import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { BaselineAssessmentRow } from '../storage/development-reads.js';
import type { StandardRow } from '../storage/edition-reads.js';
import type { RecognitionContext } from '../storage/recognition-context.js';
import { BaselineAssessment } from './development.type.js';
import { type ForeignKey, referTo } from './foreign-key.js';

/** The jurisdiction and the standard of a baseline. */
@Resolver(() => BaselineAssessment)
export class BaselineAssessmentResolver {
  @FieldResolver()
  jurisdiction(@Root() { jurisdictionId }: BaselineAssessmentRow): ForeignKey | null {
    return referTo(jurisdictionId);
  }

  @FieldResolver()
  standard(
    @Root() { standardId }: BaselineAssessmentRow,
    @Ctx() { standards }: RecognitionContext,
  ): Promise<StandardRow | null> {
    return standards.load(standardId);
  }
}
