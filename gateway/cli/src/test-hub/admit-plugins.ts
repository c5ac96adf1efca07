import { createComposer } from '@grafo-abierto/composition';
import type { Plugin } from '@grafo-abierto/plugin-kit';
import type { SubgraphSchema } from '@grafo-abierto/schema';
import { PluginRefusedError } from './plugin-refused-error.js';

/** A plugin of a test, and where it is served. */
export interface ServedPlugin {
  readonly plugin: Plugin;
  readonly url: string;
}

/**
 * The supergraph of the core with these plugins, each judged by the policy and composed with those before it.
 *
 * @throws PluginRefusedError
 */
export async function admitPlugins(
  core: readonly SubgraphSchema[],
  served: readonly ServedPlugin[],
): Promise<string> {
  const composer = createComposer();
  const admitted: SubgraphSchema[] = [];
  let supergraph: string | undefined;
  for (const { plugin, url } of served) {
    const { manifest } = plugin;
    const answer = await composer.check({ manifest, sdl: plugin.sdl, url }, { core, plugins: admitted });
    const refusing = answer.problems.filter(
      (problem) => !('severity' in problem && problem.severity === 'warning'),
    );
    if (answer.supergraph === undefined) throw new PluginRefusedError(manifest.id, refusing);
    supergraph = answer.supergraph.sdl;
    admitted.push({ name: manifest.id, sdl: answer.sdl, url });
  }
  return supergraph ?? (await composer.compose(core)).sdl;
}
