import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StandardRow } from '../storage/edition-reads.js';
import type { RecognitionContext } from '../storage/recognition-context.js';
import type { EvaluationRow } from '../storage/recognition-reads.js';
import { Evaluation } from './evaluation.type.js';

/** The standard behind an evaluation. */
@Resolver(() => Evaluation)
export class EvaluationResolver {
  @FieldResolver()
  async standard(
    @Root() { standardId }: EvaluationRow,
    @Ctx() { standards }: RecognitionContext,
  ): Promise<StandardRow | null> {
    return standardId === null ? null : standards.load(standardId);
  }
}
