import { describe } from '@grafo-abierto/plugin-kit';
import { AlignmentBasis, Scope } from '@grafo-abierto/subgraph-kit';
import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DiscoveryReads } from '../storage/reads.js';
import { Jurisdiction } from './foreign/jurisdiction.type.js';
import { SdgProfileEntry } from './sdg-profile.type.js';

@ArgsType()
export class SdgProfileArguments {
  @Field(() => Scope, {
    nullable: true,
    defaultValue: Scope.WITHIN,
    ...describe(
      'Si entran las iniciativas de las jurisdicciones que contiene.',
      'Whether the initiatives of the jurisdictions within it are included.',
    ),
  })
  scope?: Scope | null;

  @Field(() => [AlignmentBasis], {
    nullable: true,
    ...describe(
      'Solo lo que se afirma sobre alguna de estas bases; sobre cualquiera si no se dice.',
      'Only what is claimed on any of these bases; on any at all unless said.',
    ),
  })
  basis?: AlignmentBasis[] | null;
}

/** What this subgraph adds to a jurisdiction. */
@Resolver(() => Jurisdiction)
export class JurisdictionResolver {
  @FieldResolver(() => [SdgProfileEntry], {
    nullable: true,
    ...describe(
      'Con qué objetivos se alinean sus iniciativas, en el orden de los objetivos; los que no tienen ninguna no figuran. Nulo mientras el índice no leyó enteras las iniciativas y las alineaciones.',
      'Which goals its initiatives are aligned with, in the order of the goals; those with none are not there. Null while the index has not read all initiatives and alignments.',
    ),
  })
  async sdgProfile(
    @Root() { id }: Jurisdiction,
    @Args(() => SdgProfileArguments) { scope, basis }: SdgProfileArguments,
    @Ctx() { sdgProfiles, asked }: DiscoveryReads,
  ): Promise<SdgProfileEntry[] | null> {
    // That there is nothing is an answer of the index too.
    asked.note();
    const profile = await sdgProfiles.of(id, { scope: scope ?? Scope.WITHIN, basis: basis ?? null });
    return profile?.map(({ goal, initiatives }) => ({ goal: { number: goal }, initiatives })) ?? null;
  }
}
