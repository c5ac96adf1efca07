import { describe } from '@grafo-abierto/plugin-kit';
import { type SchemaChange as FoundChange, GrafoError, readManifest } from '@grafo-abierto/schema';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { readCandidate } from '../domain/candidate.js';
import { checkCandidate } from '../publishing/check-candidate.js';
import { type CheckReport, reportError } from '../publishing/check-report.js';
import { readLastGeneration } from '../publishing/generations.js';
import { judgingOperations } from '../publishing/judging-operations.js';
import { readMembers } from '../publishing/members.js';
import type { RegistryContext } from '../registry-context.type.js';
import { type OperationUse, PluginCheck, SchemaChange } from './check.type.js';

@Resolver()
export class CheckResolver {
  @Query(() => PluginCheck, {
    nullable: true,
    ...describe(
      'Prueba un plugin contra el grafo de ahora, sin cambiar nada.',
      'Tries a plugin against the graph of now, and changes nothing.',
    ),
  })
  async checkPlugin(
    @Arg(
      'manifest',
      () => String,
      describe('Su manifiesto, en YAML o JSON.', 'Its manifest, in YAML or JSON.'),
    )
    manifest: string,
    @Arg('sdl', () => String, {
      nullable: true,
      ...describe(
        'El esquema de su subgrafo; sin él se controla solo el manifiesto.',
        'The schema of its subgraph; without it only the manifest is checked.',
      ),
    })
    sdl: string | null | undefined,
    @Ctx() { database, tools }: RegistryContext,
  ): Promise<CheckReport> {
    try {
      if (sdl == null) {
        readManifest(manifest, 'manifest');
        return { passed: true, problems: [], changes: [] };
      }
      const candidate = readCandidate(manifest, sdl);
      const members = await readMembers(database);
      const operations = await judgingOperations(database, tools);
      const trying = { core: tools.core, composer: tools.trials };
      const supergraphSdl = (await readLastGeneration(database))?.sdl;
      return (await checkCandidate(candidate, members, trying, { operations, supergraphSdl })).report;
    } catch (error) {
      if (error instanceof GrafoError) return reportError(error);
      throw error;
    }
  }
}

@Resolver(() => SchemaChange)
export class SchemaChangeResolver {
  @FieldResolver()
  breaking(@Root() { level }: FoundChange): boolean {
    return level === 'breaking';
  }

  @FieldResolver()
  usedBy(@Root() { usedBy }: FoundChange): OperationUse[] {
    return usedBy.map(({ name, client, lastSeen }) => ({
      operation: name ?? null,
      client: client ?? null,
      lastSeen: lastSeen ?? null,
    }));
  }
}
