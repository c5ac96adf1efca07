import { describe } from '@grafo-abierto/plugin-kit';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads, Loaded } from '../storage/reads.js';
import { Mechanism, MechanismUse } from './mechanism.type.js';

@Resolver(() => MechanismUse)
export class MechanismResolver {
  @Query(() => [Mechanism], {
    nullable: true,
    ...describe(
      'Los 30 mecanismos del curso del programa, en su orden.',
      'The 30 mechanisms of the programme’s course, in its order.',
    ),
  })
  async mechanisms(
    @Arg('principle', () => String, {
      nullable: true,
      ...describe(
        'Solo los de este principio, por su código, por ejemplo TRANSPARENCY; ninguno si el código no existe.',
        'Only those of this principle, by its code, for example TRANSPARENCY; none when there is no such code.',
      ),
    })
    principle: string | null,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'mechanisms'>[]> {
    const mechanisms = await reads.listMechanisms();
    return mechanisms.filter(({ principleCode }) => principle == null || principleCode === principle);
  }

  @FieldResolver()
  mechanism(
    @Root() { mechanismCode }: Row<'mechanism_use'>,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'mechanisms'>> {
    return reads.mechanisms.load(mechanismCode);
  }
}
