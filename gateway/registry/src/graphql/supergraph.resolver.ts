import { describe } from '@grafo-abierto/plugin-kit';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GenerationRow, RegistryReads } from '../storage/reads.js';
import { type SubgraphVersion, Supergraph } from './supergraph.type.js';

const SUPERGRAPH = describe(
  'De qué está hecho el grafo ahora; nulo si no se compuso ninguno.',
  'What the graph is made of now; null where none was composed.',
);

@Resolver(() => Supergraph)
export class SupergraphResolver {
  @Query(() => Supergraph, { nullable: true, ...SUPERGRAPH })
  async supergraph(@Ctx() reads: RegistryReads): Promise<GenerationRow | null> {
    const [last] = await reads.generations();
    return last ?? null;
  }

  @FieldResolver()
  generation(@Root() { number }: GenerationRow): number {
    return number;
  }

  @FieldResolver()
  async subgraphs(
    @Root() { core, members }: GenerationRow,
    @Ctx() reads: RegistryReads,
  ): Promise<SubgraphVersion[]> {
    const plugins = await Promise.all(members.map(({ name }) => reads.plugins.load(name)));
    return [
      ...core.map((name) => ({ name, version: null, state: 'CORE' })),
      ...members.map(({ name, version }, index) => ({
        name,
        version,
        state: plugins[index]?.state ?? 'ACTIVE',
      })),
    ];
  }

  @FieldResolver(
    () => [Supergraph],
    describe(
      'Las últimas diez generaciones, la más nueva primero.',
      'The last ten generations, newest first.',
    ),
  )
  generations(@Ctx() reads: RegistryReads): Promise<readonly GenerationRow[]> {
    return reads.generations();
  }
}
