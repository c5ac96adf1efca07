/** The graph that the registry's rows stand for, composed with the core that this program has. */
import { composeSupergraph, GrafoError } from '@grafo-abierto/schema';
import { HUB } from '../domain/hub-principal.js';
import { PluginState } from '../domain/plugin-vocabulary.js';
import type { RegistryContext } from '../registry-context.type.js';
import type { Row } from '../storage/entities.js';
import { checkCandidate } from './check-candidate.js';
import { coreHashOf, lockRegistry, readLastGeneration, writeGeneration } from './generations.js';
import { type MemberSchema, readMembers } from './members.js';
import { noteStep, type RegistryWrite, readVersion, updatePlugin } from './plugin-rows.js';
import type { RegistryTools } from './registry-tools.type.js';
import { manifestOf } from './version-manifest.js';

/** Why a generation followed. */
const REASON = 'core';

/**
 * The last generation, or a new one where there is none yet or the core has changed. A plugin that does not fit
 * with a new core is put into quarantine, alone.
 */
export async function currentGraph(context: RegistryContext): Promise<Row<'generation'>> {
  const core = coreHashOf(context.tools.core());
  const last = await readLastGeneration(context.database);
  if (last?.coreHash === core) return last;
  await context.writeAs(HUB, 'composeGraph', {}, async (write) => {
    await lockRegistry(write);
    const latest = await readLastGeneration(write.reads);
    if (latest?.coreHash !== core) await composeAnew(write, context.tools);
    return '';
  });
  const next = await readLastGeneration(context.database);
  if (next === undefined) throw new Error('the graph that was composed is not there');
  return next;
}

async function composeAnew(write: RegistryWrite, tools: RegistryTools): Promise<void> {
  try {
    await writeGeneration(write, tools, REASON);
  } catch (error) {
    if (!(error instanceof GrafoError)) throw error;
    // No plugin is to blame where the core by itself does not compose.
    composeSupergraph(tools.core());
    if (!(await setAsideUnfit(write, tools))) throw error;
    await writeGeneration(write, tools, REASON);
  }
}

/** Tries one plugin after the other beside those that fit; answers whether one did not. */
async function setAsideUnfit(write: RegistryWrite, tools: RegistryTools): Promise<boolean> {
  const fitting: MemberSchema[] = [];
  const members = await readMembers(write.reads);
  for (const member of members) {
    const { name: id, version } = member;
    const { subgraph } = manifestOf(await readVersion(write, id, version));
    const manifest = { id, subgraph: { ...subgraph, sdlHash: undefined } };
    const candidate = { manifest, sdl: member.sdl, url: member.url ?? '' };
    const { report } = await checkCandidate(candidate, fitting, tools);
    if (report.passed) {
      fitting.push(member);
      continue;
    }
    const state = PluginState.QUARANTINED;
    const reason = report.problems
      .map(({ code, coordinate }) => `${code} ${coordinate ?? ''}`.trim())
      .join(', ');
    await updatePlugin(write, id, { state });
    await noteStep(write, id, { version, state, reason });
  }
  return fitting.length < members.length;
}
