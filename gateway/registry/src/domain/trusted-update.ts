/** The rule by which a new version of a plugin is approved without a person. */
import type { PluginManifest } from '@grafo-abierto/schema';
import { PluginState } from './plugin-vocabulary.js';

interface Known {
  readonly state: PluginState;
  /** Of the version that is served. */
  readonly manifest: PluginManifest | undefined;
}

/** A plugin that is served as it should be, asks for nothing further, and answers at the same origin, or by the same command. */
export function isTrustedUpdate(known: Known, next: PluginManifest): boolean {
  const { state, manifest } = known;
  if (state !== PluginState.ACTIVE || manifest === undefined) return false;
  return (
    originOf(manifest) === originOf(next) &&
    isWithin(next.jurisdictions, manifest.jurisdictions) &&
    PERMISSIONS.every((kind) =>
      isWithin(next.subgraph.permissions[kind], manifest.subgraph.permissions[kind]),
    )
  );
}

const PERMISSIONS = ['extends', 'requires', 'mutations'] as const;

function isWithin(asked: readonly string[], granted: readonly string[]): boolean {
  return asked.every((each) => granted.includes(each));
}

/** Of one that hubs run, the command: the code behind it their operators install, each version after a review. */
function originOf({ subgraph }: PluginManifest): string {
  return 'url' in subgraph ? new URL(subgraph.url).origin : JSON.stringify(subgraph.command);
}
