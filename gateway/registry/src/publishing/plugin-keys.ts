/** Keys that jurisdictions sign their plugins with: two at a time, so that one can follow the other. */
import { GrafoError, isJurisdictionId, type PluginKey, readPublicKey } from '@grafo-abierto/schema';
import { InputCheck, mayEdit, refuse, type WriteInput } from '@grafo-abierto/subgraph-kit';
import { type PluginKeyProof, PluginKeyStatus } from '../domain/plugin-vocabulary.js';
import { PluginKeyEntity } from '../storage/plugin.entity.js';
import { lockRegistry } from './generations.js';
import type { RegistryWrite } from './plugin-rows.js';

const IN_USE = 2;

export interface Enrolment extends WriteInput {
  readonly jurisdictionId: string;
  /** PEM. */
  readonly publicKey: string;
}

export async function enrolPluginKey(
  write: RegistryWrite,
  { jurisdictionId, publicKey }: Enrolment,
  proof: PluginKeyProof,
): Promise<string> {
  new InputCheck()
    .value('jurisdictionId', jurisdictionId, isJurisdictionId(jurisdictionId), 'AR-M, AR-M:500007')
    .end();
  const { id } = readKey(publicKey);
  await lockRegistry(write);
  const known = await write.reads
    .selectFrom('plugin_key')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (known !== undefined)
    throw refuse('GRAFO_PLUGIN_KEY_KNOWN', ['input', 'publicKey'], { jurisdiction: known.jurisdictionId });
  const inUse = await write.reads
    .selectFrom('plugin_key')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('status', '=', PluginKeyStatus.ACTIVE)
    .execute();
  if (inUse.length >= IN_USE)
    throw refuse('GRAFO_PLUGIN_KEYS_FULL', ['input', 'jurisdictionId'], {
      jurisdiction: jurisdictionId,
      limit: IN_USE,
    });
  write.manager.create(PluginKeyEntity, {
    id,
    jurisdictionId,
    publicKey,
    status: PluginKeyStatus.ACTIVE,
    proof,
    enrolledAt: write.now.toISOString(),
    revokedAt: null,
    reason: null,
    sourceId: await write.sourceId(),
  });
  await write.manager.flush();
  write.changed('PluginKey', id, 'ENROLLED');
  return id;
}

/** @throws WriteRefusal `GRAFO_PLUGIN_KEY_INVALID`, `GRAFO_PLUGIN_KEY_PRIVATE` */
export function readKey(publicKey: string): PluginKey {
  try {
    return readPublicKey(publicKey);
  } catch (error) {
    if (error instanceof GrafoError) throw refuse(error.code, ['input', 'publicKey'], error.parameters);
    throw error;
  }
}

/** What it has signed stays; nothing else is accepted that it signs. */
export async function revokePluginKey(
  write: RegistryWrite,
  { id, reason }: WriteInput & { readonly id: string },
): Promise<string> {
  const key = await write.reads
    .selectFrom('plugin_key')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (key === undefined || !mayEdit(write.principal, key.jurisdictionId))
    throw refuse('GRAFO_WRITE_TARGET_UNKNOWN', ['input', 'id'], { type: 'PluginKey', id });
  if (key.status === PluginKeyStatus.REVOKED) return id;
  await write.manager.nativeUpdate(
    PluginKeyEntity,
    { id },
    { status: PluginKeyStatus.REVOKED, revokedAt: write.now.toISOString(), reason: reason ?? '' },
  );
  write.changed('PluginKey', id, 'REVOKED');
  return id;
}
