/** Composes plugins that the policy admits with the core, and sees what becomes of the core. */
import { composeSupergraph } from '../../compose/compose-supergraph.js';
import { CompositionError } from '../../compose/report/composition-problem.js';
import type { CoreGraph } from '../core/core-graph.js';
import type { HonestPlugin } from '../corpus/honest/honest-plugin.js';
import { coreView } from './core-view.js';
import { errorsOf, judge } from './judge.js';
import { readCoreSchemas, readRealCore } from './real-core.js';

export class CoreUnderTest {
  readonly graph: CoreGraph = readRealCore();
  readonly #schemas = readCoreSchemas();
  readonly #untouched: ReadonlySet<string> = new Set(coreView(composeSupergraph(this.#schemas).sdl));

  /** Why they are refused, or do not compose, or what of the core they change; nothing where all is well. */
  findFaults(plugins: readonly HonestPlugin[]): readonly string[] {
    const verdicts = plugins.map((plugin) => ({ plugin, verdict: this.judge(plugin, plugins) }));
    const refused = verdicts.flatMap(({ plugin, verdict }) =>
      errorsOf(verdict).map(({ code, coordinate }) => `${code} ${coordinate}\n${plugin.sdl}`),
    );
    if (refused.length > 0) return refused;
    const sdls = verdicts.map(({ plugin, verdict }) => ({ ...plugin, sdl: verdict.sdl }));
    return this.findDamage(sdls) ?? ['they do not compose'];
  }

  judge(plugin: HonestPlugin, all: readonly HonestPlugin[] = []) {
    return judge(plugin.sdl, this.graph, { ...plugin, plugins: all.map(({ id }) => id) });
  }

  /** What of the core they change; undefined where they do not compose. */
  findDamage(plugins: readonly HonestPlugin[]): readonly string[] | undefined {
    const schemas = plugins.map(({ id, sdl }) => ({ name: id, url: `https://${id}.example`, sdl }));
    try {
      const { sdl } = composeSupergraph([...this.#schemas, ...schemas]);
      const lines = coreView(
        sdl,
        plugins.map(({ id }) => id),
      );
      return lines.filter((line) => !this.#untouched.has(line));
    } catch (error) {
      if (error instanceof CompositionError) return undefined;
      throw error;
    }
  }
}
