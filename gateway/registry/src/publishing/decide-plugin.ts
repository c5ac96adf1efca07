/** What people decide of a plugin; each decision is one transaction, with the graph that follows from it. */
import { refuse, Trust, type WriteInput } from '@grafo-abierto/subgraph-kit';
import { PluginState, PluginVersionState, SERVED_STATES } from '../domain/plugin-vocabulary.js';
import { shownState } from '../domain/shown-state.js';
import type { Row } from '../storage/entities.js';
import { PluginVersionEntity } from '../storage/plugin.entity.js';
import { checkCandidate } from './check-candidate.js';
import { lockRegistry, readLastGeneration, writeGeneration } from './generations.js';
import { readMembers } from './members.js';
import {
  lockOwnPlugin,
  lockPlugin,
  noteStep,
  type RegistryWrite,
  readVersion,
  requireState,
  updatePlugin,
  versionUnknown,
} from './plugin-rows.js';
import type { RegistryTools } from './registry-tools.type.js';
import { manifestOf } from './version-manifest.js';

export interface PluginTarget extends WriteInput {
  readonly id: string;
}

export interface PluginVersionTarget extends PluginTarget {
  readonly version: string;
}

export interface Approval extends PluginVersionTarget {
  readonly trust?: Trust | null;
}

const { ACTIVE, QUARANTINED, REJECTED, RETIRED, ROLLED_BACK, SUBMITTED, SUSPENDED } = PluginState;

export async function approvePlugin(
  write: RegistryWrite,
  input: Approval,
  tools: RegistryTools,
): Promise<string> {
  const { id, version } = input;
  await lockRegistry(write);
  const plugin = await lockPlugin(write, id);
  const waiting = await readWaiting(write, id, version);
  await decideVersion(write, waiting, PluginVersionState.APPROVED);
  const trust = input.trust ?? (plugin.trust === Trust.EXPERIMENTAL ? Trust.VERIFIED : plugin.trust);
  return serve(write, { plugin, version: waiting, state: ACTIVE, trust, reason: input.reason }, tools);
}

export async function rejectPlugin(write: RegistryWrite, input: PluginVersionTarget): Promise<string> {
  const { id, version, reason } = input;
  const plugin = await lockPlugin(write, id);
  await decideVersion(write, await readWaiting(write, id, version), PluginVersionState.REJECTED);
  if (plugin.state === SUBMITTED) await updatePlugin(write, id, { state: REJECTED });
  await noteStep(write, id, { version, state: REJECTED, reason: reason ?? null });
  return id;
}

export async function suspendPlugin(
  write: RegistryWrite,
  input: PluginTarget,
  tools: RegistryTools,
): Promise<string> {
  return withdraw(write, input, tools, {
    from: [...SERVED_STATES, QUARANTINED],
    to: SUSPENDED,
    action: 'suspend',
  });
}

/** It takes no part any more; what was published stays in the registry. */
export async function retirePlugin(
  write: RegistryWrite,
  input: PluginTarget,
  tools: RegistryTools,
): Promise<string> {
  const from = [...SERVED_STATES, QUARANTINED, SUSPENDED, SUBMITTED, REJECTED];
  return withdraw(write, input, tools, { from, to: RETIRED, action: 'retire' });
}

export async function resumePlugin(
  write: RegistryWrite,
  input: PluginTarget,
  tools: RegistryTools,
): Promise<string> {
  await lockRegistry(write);
  const plugin = await lockPlugin(write, input.id);
  refuseLeftAlone(plugin, tools);
  requireState(plugin, [SUSPENDED, QUARANTINED], 'resume');
  const version = await readVersion(write, plugin.id, plugin.servedVersion ?? plugin.latestVersion);
  return serve(write, { plugin, version, state: ACTIVE, trust: plugin.trust, reason: input.reason }, tools);
}

/** @throws WriteRefusal `GRAFO_PLUGIN_LEFT_ALONE` for one of the graph that each hub tries again by itself */
function refuseLeftAlone({ id, state }: Row<'plugin'>, tools: RegistryTools): void {
  const health = tools.health().get(id);
  if (shownState(state, health?.status) !== QUARANTINED || state === QUARANTINED) return;
  const nextTry = health?.nextTry?.toISOString() ?? '—';
  throw refuse('GRAFO_PLUGIN_LEFT_ALONE', ['input', 'id'], { plugin: id, nextTry });
}

/** Back to a version that was approved before. */
export async function rollBackPlugin(
  write: RegistryWrite,
  input: PluginVersionTarget,
  tools: RegistryTools,
): Promise<string> {
  await lockRegistry(write);
  const plugin = await lockOwnPlugin(write, input.id);
  requireState(plugin, [...SERVED_STATES, QUARANTINED, SUSPENDED], 'roll back');
  const version = await readVersion(write, plugin.id, input.version);
  const isEarlier = version.state === PluginVersionState.APPROVED && version.version !== plugin.servedVersion;
  if (!isEarlier) throw versionUnknown(plugin.id, input.version);
  return serve(
    write,
    { plugin, version, state: ROLLED_BACK, trust: plugin.trust, reason: input.reason },
    tools,
  );
}

async function readWaiting(
  write: RegistryWrite,
  id: string,
  version: string,
): Promise<Row<'plugin_version'>> {
  const found = await readVersion(write, id, version);
  if (found.state !== PluginVersionState.WAITING)
    throw refuse('GRAFO_PLUGIN_STATE', ['input', 'version'], {
      state: found.state,
      action: 'approve, reject',
    });
  return found;
}

async function decideVersion(
  { manager }: RegistryWrite,
  { id }: Row<'plugin_version'>,
  state: PluginVersionState,
): Promise<void> {
  await manager.nativeUpdate(PluginVersionEntity, { id }, { state });
}

interface Serving {
  readonly plugin: Row<'plugin'>;
  readonly version: Row<'plugin_version'>;
  readonly state: PluginState;
  readonly trust: Trust;
  readonly reason: string | null | undefined;
}

/** The graph has changed since the version was published: it is looked at again. */
async function serve(
  write: RegistryWrite,
  { plugin, version, state, trust, reason }: Serving,
  tools: RegistryTools,
): Promise<string> {
  const { id } = plugin;
  const { sdl, url } = version;
  const { subgraph } = manifestOf(version);
  // The hash is of the text that was signed, and this is what the policy has left of it.
  const manifest = { id, subgraph: { ...subgraph, sdlHash: undefined } };
  const members = (await readMembers(write.reads)).filter(({ name }) => name !== id);
  const supergraphSdl = (await readLastGeneration(write.reads))?.sdl;
  const present = { operations: [], supergraphSdl };
  const { report, supergraph } = await checkCandidate({ manifest, sdl, url }, members, tools, present);
  if (!report.passed) {
    const [first] = report.problems.filter(({ severity }) => severity === 'ERROR');
    throw refuse('GRAFO_PLUGIN_CHECK_FAILED', ['input', 'id'], {
      figure: report.problems.length,
      codes: first?.code ?? '',
    });
  }
  await updatePlugin(write, id, { state, trust, servedVersion: version.version });
  await noteStep(write, id, { version: version.version, state, reason: reason ?? null });
  await writeGeneration(write, tools, `${id} ${version.version}`, supergraph);
  return id;
}

interface Withdrawal {
  readonly from: readonly PluginState[];
  readonly to: PluginState;
  readonly action: string;
}

async function withdraw(
  write: RegistryWrite,
  { id, reason }: PluginTarget,
  tools: RegistryTools,
  { from, to, action }: Withdrawal,
): Promise<string> {
  await lockRegistry(write);
  const plugin = await lockOwnPlugin(write, id);
  requireState(plugin, from, action);
  const wasServed = SERVED_STATES.includes(plugin.state);
  const version = plugin.servedVersion ?? plugin.latestVersion;
  await updatePlugin(write, id, { state: to, ...(to === RETIRED && { servedVersion: null }) });
  await noteStep(write, id, { version, state: to, reason: reason ?? null });
  if (wasServed) await writeGeneration(write, tools, `${id} ${to}`);
  return id;
}
