import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IndicatorRow, TargetRow } from '../storage/framework-reads.js';
import type { SdgReads } from '../storage/sdg-reads.js';
import { SdgIndicator } from './framework.type.js';

@Resolver(() => SdgIndicator)
export class IndicatorResolver {
  @FieldResolver()
  target(@Root() { targetId }: IndicatorRow, @Ctx() reads: SdgReads): Promise<TargetRow | null> {
    return reads.targets.load(targetId);
  }
}
