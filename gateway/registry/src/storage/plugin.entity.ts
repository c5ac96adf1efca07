import type { PluginSignature } from '@grafo-abierto/schema';
import { Trust } from '@grafo-abierto/subgraph-kit';
import { defineEntity, p } from '@mikro-orm/core';
import {
  PluginKeyProof,
  PluginKeyStatus,
  PluginState,
  PluginVersionState,
} from '../domain/plugin-vocabulary.js';

const instant = () => p.datetime().$type<string>();

/** A key that a jurisdiction signs its plugins with. */
export const PluginKeyEntity = defineEntity({
  name: 'PluginKey',
  tableName: 'plugin_key',
  properties: {
    /** The key's own thumbprint. */
    id: p.string().primary(),
    jurisdictionId: p.string(),
    /** PEM. */
    publicKey: p.text(),
    status: p.enum(() => PluginKeyStatus),
    proof: p.enum(() => PluginKeyProof),
    enrolledAt: instant(),
    revokedAt: instant().nullable(),
    /** Why it was revoked. */
    reason: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A plugin as its newest manifest describes it, and what became of it. */
export const PluginEntity = defineEntity({
  name: 'Plugin',
  tableName: 'plugin',
  properties: {
    id: p.string().primary(),
    /** The jurisdiction whose key signed it first; no other can publish under its id. */
    holderId: p.string(),
    jurisdictionIds: p.array().$type<string[]>(),
    titleEs: p.string(),
    titleEn: p.string(),
    descriptionEs: p.string().nullable(),
    descriptionEn: p.string().nullable(),
    contactName: p.string(),
    contactEmail: p.string().nullable(),
    licence: p.string().nullable(),
    homepage: p.string().nullable(),
    state: p.enum(() => PluginState),
    trust: p.enum(() => Trust),
    /** Null while none is part of the graph. */
    servedVersion: p.string().nullable(),
    latestVersion: p.string(),
    sourceId: p.string(),
  },
});

/** What was signed once; it never changes. */
export const PluginVersionEntity = defineEntity({
  name: 'PluginVersion',
  tableName: 'plugin_version',
  properties: {
    /** `plugin@1.0.0` */
    id: p.string().primary(),
    pluginId: p.string(),
    version: p.string(),
    /** SHA-256 of the signed manifest, which holds that of the SDL. */
    hash: p.string(),
    /** As it was signed. */
    manifest: p.json<unknown>(),
    /** As the policy leaves it: what is composed. */
    sdl: p.text(),
    url: p.string(),
    keyId: p.string(),
    signature: p.json<PluginSignature>(),
    state: p.enum(() => PluginVersionState),
    submittedAt: instant(),
  },
});

/** A step in the life of a plugin. */
export const PluginEventEntity = defineEntity({
  name: 'PluginEvent',
  tableName: 'plugin_event',
  properties: {
    pluginId: p.string().primary(),
    /** From 1 on. */
    position: p.integer().primary(),
    version: p.string(),
    /** What the plugin became, or its version: one that waits is SUBMITTED. */
    state: p.enum(() => PluginState),
    at: instant(),
    /** An office. */
    actor: p.string(),
    reason: p.string().nullable(),
  },
});
