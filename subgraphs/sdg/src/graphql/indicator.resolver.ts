import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IndicatorRow, OfficialTextRow, TargetRow } from '../storage/framework-reads.js';
import type { SdgReads } from '../storage/sdg-reads.js';
import { SdgIndicator } from './framework.type.js';

@Resolver(() => SdgIndicator)
export class IndicatorResolver {
  @FieldResolver()
  officialText(@Root() { id }: IndicatorRow, @Ctx() reads: SdgReads): Promise<OfficialTextRow | null> {
    return reads.officialTexts.load(id);
  }

  @FieldResolver()
  target(@Root() { targetId }: IndicatorRow, @Ctx() reads: SdgReads): Promise<TargetRow | null> {
    return reads.targets.load(targetId);
  }
}
