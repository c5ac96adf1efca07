/** Publishes a signed version of a plugin: all of it, or nothing. */
import { compareVersions, hashManifest, isHostedUrl, type PluginSignature } from '@grafo-abierto/schema';
import { refuse, Trust, type WriteInput } from '@grafo-abierto/subgraph-kit';
import type { Candidate } from '../domain/candidate.js';
import { PluginState, PluginVersionState } from '../domain/plugin-vocabulary.js';
import { isTrustedUpdate } from '../domain/trusted-update.js';
import type { Row } from '../storage/entities.js';
import { PluginEntity, PluginVersionEntity } from '../storage/plugin.entity.js';
import { type CheckedCandidate, checkCandidate } from './check-candidate.js';
import type { CheckReport } from './check-report.js';
import { lockRegistry, readLastGeneration, writeGeneration } from './generations.js';
import { judgingOperations } from './judging-operations.js';
import { readMembers } from './members.js';
import { describedBy, noteStep, type RegistryWrite, updatePlugin } from './plugin-rows.js';
import type { RegistryTools } from './registry-tools.type.js';
import { manifestOf } from './version-manifest.js';

export interface Publication {
  readonly candidate: Candidate;
  readonly signature: PluginSignature;
  /** The jurisdiction whose key has signed it. */
  readonly holder: string;
  readonly input: WriteInput;
}

/**
 * Answers the plugin's id. What came of the check is told whatever comes of the publication.
 *
 * @throws WriteRefusal `GRAFO_PLUGIN_…`
 */
export async function publishPlugin(
  write: RegistryWrite,
  publication: Publication,
  tools: RegistryTools,
  tell: (report: CheckReport) => void,
): Promise<string> {
  const { candidate, holder } = publication;
  const { id, version } = candidate.manifest;
  await lockRegistry(write);
  const known = await readPlugin(write, id);
  if (known !== undefined) refuseEarlier(known, version, holder);
  const operations = await judgingOperations(write.reads, tools);
  const supergraphSdl = (await readLastGeneration(write.reads))?.sdl;
  const members = await readMembers(write.reads);
  const checked = await checkCandidate(candidate, members, tools, { operations, supergraphSdl });
  tell(checked.report);
  if (!checked.report.passed) throw checkFailed(checked.report);
  const isApproved = known !== undefined && (await isTrusted(write, known, candidate));
  await keepPlugin(write, publication, known, isApproved);
  await keepVersion(write, publication, checked, isApproved);
  if (!isApproved) {
    await noteStep(write, id, { version, state: PluginState.SUBMITTED, reason: reasonOf(publication) });
    return id;
  }
  await noteStep(write, id, { version, state: PluginState.ACTIVE, reason: reasonOf(publication) });
  await writeGeneration(write, tools, `${id} ${version}`, checked.supergraph);
  return id;
}

function checkFailed({ problems }: CheckReport) {
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  const codes = [...new Set(errors.map(({ code }) => code))].join(', ');
  return refuse('GRAFO_PLUGIN_CHECK_FAILED', ['input', 'sdl'], { figure: errors.length, codes });
}

const reasonOf = ({ input }: Publication): string | null => input.reason ?? null;

async function readPlugin({ reads }: RegistryWrite, id: string): Promise<Row<'plugin'> | undefined> {
  return reads.selectFrom('plugin').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** @throws WriteRefusal for what belongs to others, and for what does not go forward */
function refuseEarlier(
  { id, holderId, latestVersion }: Row<'plugin'>,
  version: string,
  holder: string,
): void {
  const at = ['input', 'manifest'];
  if (holderId !== holder) throw refuse('GRAFO_PLUGIN_ID_TAKEN', at, { plugin: id, owner: holderId });
  const difference = compareVersions(version, latestVersion);
  if (difference === 0) throw refuse('GRAFO_PLUGIN_VERSION_PUBLISHED', at, { plugin: id, version });
  if (difference < 0) throw refuse('GRAFO_PLUGIN_VERSION_LOWER', at, { version, current: latestVersion });
}

async function isTrusted(
  { reads }: RegistryWrite,
  { id, state, servedVersion }: Row<'plugin'>,
  { manifest }: Candidate,
): Promise<boolean> {
  const served = await reads
    .selectFrom('plugin_version')
    .select('manifest')
    .where('pluginId', '=', id)
    .where('version', '=', servedVersion)
    .executeTakeFirst();
  return isTrustedUpdate({ state, manifest: served && manifestOf(served) }, manifest);
}

async function keepPlugin(
  write: RegistryWrite,
  { candidate: { manifest, url }, holder }: Publication,
  known: Row<'plugin'> | undefined,
  isApproved: boolean,
): Promise<void> {
  const { id, version } = manifest;
  const described = {
    ...describedBy(manifest),
    latestVersion: version,
    sourceId: await write.sourceId(isHostedUrl(url) ? null : url),
  };
  if (known === undefined) {
    const begun = { state: PluginState.SUBMITTED, trust: Trust.EXPERIMENTAL, servedVersion: null };
    write.manager.create(PluginEntity, { id, holderId: holder, ...begun, ...described });
    await write.manager.flush();
    return;
  }
  const isServed = known.servedVersion !== null;
  await updatePlugin(write, id, {
    ...described,
    ...(isApproved && { servedVersion: version }),
    ...(!isServed && { state: PluginState.SUBMITTED }),
  });
  await write.manager.nativeUpdate(
    PluginVersionEntity,
    { pluginId: id, state: PluginVersionState.WAITING },
    { state: PluginVersionState.OVERTAKEN },
  );
}

async function keepVersion(
  { manager, now }: RegistryWrite,
  { candidate, signature }: Publication,
  { sdl }: CheckedCandidate,
  isApproved: boolean,
): Promise<void> {
  const { manifest, value, url } = candidate;
  const { id, version } = manifest;
  manager.create(PluginVersionEntity, {
    id: `${id}@${version}`,
    pluginId: id,
    version,
    hash: hashManifest(value),
    manifest: value,
    sdl,
    url,
    keyId: signature.keyId,
    signature,
    state: isApproved ? PluginVersionState.APPROVED : PluginVersionState.WAITING,
    submittedAt: now.toISOString(),
  });
  await manager.flush();
}
