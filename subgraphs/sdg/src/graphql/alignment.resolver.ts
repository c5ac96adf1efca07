import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AlignmentRow } from '../storage/alignment-reads.js';
import type { TargetRow } from '../storage/framework-reads.js';
import type { SdgReads } from '../storage/sdg-reads.js';
import { SdgAlignment, type SubjectReference } from './alignment.type.js';

@Resolver(() => SdgAlignment)
export class AlignmentResolver {
  @FieldResolver()
  target(@Root() { targetId }: AlignmentRow, @Ctx() reads: SdgReads): Promise<TargetRow | null> {
    return reads.targets.load(targetId);
  }

  @FieldResolver()
  subject(@Root() { subjectType, subjectId }: AlignmentRow): SubjectReference {
    return { __typename: subjectType, id: subjectId };
  }
}
