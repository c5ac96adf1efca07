import type { Permissions } from '../../plugin/plugin-schema.js';

/** A plugin that keeps the policy, and composes with the core. */
export interface HonestPlugin {
  readonly id: string;
  readonly sdl: string;
  readonly permissions: Permissions;
}

export const NO_PERMISSIONS: Permissions = { extends: [], requires: [], mutations: [] };
