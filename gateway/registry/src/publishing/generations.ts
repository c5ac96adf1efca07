/** Writes the graph that the registry's rows stand for, as the next generation. */
import { type ComposedSupergraph, composeSupergraph, type SubgraphSchema } from '@grafo-abierto/schema';
import type { Write } from '@grafo-abierto/subgraph-kit';
import { sha256 } from '../domain/candidate.js';
import type { RegistryDatabase, RegistryEntities, Row } from '../storage/entities.js';
import { GenerationEntity } from '../storage/generation.entity.js';
import { type MemberSchema, readMembers } from './members.js';
import type { RegistryTools } from './registry-tools.type.js';

export type RegistryWrite = Pick<Write<RegistryEntities>, 'manager' | 'reads'>;

const KEPT = 10;

/**
 * Of two that change what the graph is made of, one waits for the other. To be called before anything is read that
 * the change depends on; answers the number of the last generation.
 */
export async function lockRegistry({ reads }: Pick<RegistryWrite, 'reads'>): Promise<number> {
  const head = await reads
    .selectFrom('registry_head')
    .select('generation')
    .forUpdate()
    .executeTakeFirstOrThrow();
  return head.generation;
}

/**
 * Composes what the rows stand for now, and makes it the next generation; inside the transaction that changed them.
 *
 * @throws CompositionError, GrafoError `GRAFO_COMPOSITION_…`
 */
export async function writeGeneration(
  write: RegistryWrite,
  tools: Pick<RegistryTools, 'composer' | 'core'>,
  reason: string,
  composed?: ComposedSupergraph,
): Promise<number> {
  const last = await lockRegistry(write);
  const members = await readMembers(write.reads);
  const core = tools.core();
  const { sdl, hash } = composed ?? (await compose([...core, ...members.map(schemaOf)], last === 0, tools));
  const number = last + 1;
  const { manager } = write;
  manager.create(GenerationEntity, {
    number,
    hash,
    sdl,
    coreHash: coreHashOf(core),
    members: members.map(({ name, version, url }) => ({ name, version, url: url ?? '' })),
    core: core.map(({ name }) => name).sort(),
    coreSchemas: core,
    composedAt: new Date().toISOString(),
    reason,
  });
  await manager.flush();
  await manager.execute('update registry_head set generation = ?', [number]);
  await manager.execute('delete from generation where number <= ?', [number - KEPT]);
  return number;
}

const schemaOf = ({ name, url, sdl }: MemberSchema): SubgraphSchema => ({ name, url, sdl });

/** Apart, for the hub answers meanwhile; the first graph of all, before which it answers nothing, at once. */
async function compose(
  schemas: readonly SubgraphSchema[],
  isFirst: boolean,
  { composer }: Pick<RegistryTools, 'composer'>,
): Promise<ComposedSupergraph> {
  return isFirst ? composeSupergraph(schemas) : composer.compose(schemas);
}

/** The same for the same SDLs, in whatever order. */
export function coreHashOf(core: readonly SubgraphSchema[]): string {
  const sorted = core.map(({ name, sdl }) => [name, sdl]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return sha256(JSON.stringify(sorted));
}

/** Undefined before the first. */
export async function readLastGeneration(reads: RegistryDatabase): Promise<Row<'generation'> | undefined> {
  return reads.selectFrom('generation').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
}
