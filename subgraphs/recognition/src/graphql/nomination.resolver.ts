import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CategoryRow } from '../storage/edition-reads.js';
import type { NominationRow } from '../storage/nomination-reads.js';
import type { RecognitionContext } from '../storage/recognition-context.js';
import { type ForeignKey, referTo } from './foreign-key.js';
import { Nomination } from './nomination.type.js';

/** What a nomination points at. */
@Resolver(() => Nomination)
export class NominationResolver {
  @FieldResolver()
  initiative(@Root() { initiativeId }: NominationRow): ForeignKey | null {
    return referTo(initiativeId);
  }

  @FieldResolver()
  async category(
    @Root() { categoryId }: NominationRow,
    @Ctx() { categories }: RecognitionContext,
  ): Promise<CategoryRow | null> {
    return categoryId === null ? null : categories.load(categoryId);
  }
}
