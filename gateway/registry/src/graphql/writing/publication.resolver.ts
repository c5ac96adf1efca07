import { describe } from '@grafo-abierto/plugin-kit';
import { AdministratorsMutation, type WriteOutcome, WriteRefusal } from '@grafo-abierto/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { acceptPublication, requireServed } from '../../publishing/accept-publication.js';
import type { CheckReport } from '../../publishing/check-report.js';
import { publishPlugin } from '../../publishing/publish-plugin.js';
import { rollBackSupergraph } from '../../publishing/roll-back-supergraph.js';
import type { RegistryContext } from '../../registry-context.type.js';
import type { GenerationRow } from '../../storage/reads.js';
import { type PluginOutcome, withPlugin } from './plugin-decisions.resolver.js';
import { PublishPluginInput, RollBackSupergraphInput } from './registry.input.js';
import { PublishPluginPayload, RollBackSupergraphPayload } from './registry-payloads.js';

const INPUT = describe('Qué se escribe.', 'What is written.');

/** What the graph is made of. */
@Resolver()
export class PublicationResolver {
  @Mutation(() => PublishPluginPayload, {
    nullable: true,
    ...describe(
      'Publica una versión firmada de un plugin. La primera espera aprobación; una nueva que no pide más permisos ni rompe consultas en uso entra sola. No hace falta un token: vale la firma.',
      'Publishes a signed version of a plugin. The first awaits approval; a new one that asks for no further permission and breaks no operation in use enters by itself. No token is needed: the signature counts.',
    ),
  })
  async publishPlugin(
    @Arg('input', () => PublishPluginInput, INPUT) input: PublishPluginInput,
    @Ctx() context: RegistryContext,
  ): Promise<PluginOutcome & { readonly check: CheckReport | null }> {
    let check: CheckReport | null = null;
    const outcome = await refusedOr(input, async () => {
      const { candidate, holder, writer } = await acceptPublication(input, context.database, new Date());
      return context.writeAs(writer, 'publishPlugin', input, async (write) => {
        await requireServed(candidate, context.tools);
        const publication = { candidate, signature: { ...input.signature }, holder, input };
        return publishPlugin(write, publication, context.tools, (report) => {
          check = report;
        });
      });
    });
    return { ...(await withPlugin(outcome, context)), check };
  }

  @AdministratorsMutation(
    RollBackSupergraphPayload,
    'Devuelve el grafo a los plugins que tenía en una de las últimas diez generaciones.',
    'Takes the graph back to the plugins that it had in one of the last ten generations.',
  )
  async rollBackSupergraph(
    @Arg('input', () => RollBackSupergraphInput, INPUT) input: RollBackSupergraphInput,
    @Ctx() context: RegistryContext,
  ): Promise<WriteOutcome & { readonly supergraph: GenerationRow | null }> {
    const outcome = await context.write('rollBackSupergraph', input, (write) =>
      rollBackSupergraph(write, input, context.tools),
    );
    if (outcome.id !== null) await context.tools.settle();
    const [last] = outcome.id === null ? [] : await context.generations();
    return { ...outcome, supergraph: last ?? null };
  }
}

/** What is refused before it becomes a write is answered as one. */
async function refusedOr(
  { clientMutationId }: PublishPluginInput,
  work: () => Promise<WriteOutcome>,
): Promise<WriteOutcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WriteRefusal)) throw error;
    return { id: null, problems: error.problems, clientMutationId: clientMutationId ?? null };
  }
}
