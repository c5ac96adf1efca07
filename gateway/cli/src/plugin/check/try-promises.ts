/** Tries on a running plugin what every plugin promises. */
import type { PluginAnswer } from '@grafo-abierto/composition';
import { PLUGIN_PROMISES, PluginUnderTest } from '@grafo-abierto/plugin-kit/conformance';
import { GrafoError, type ProblemCode } from '@grafo-abierto/schema';
import type { CheckedProblem } from './check-outcome.type.js';
import { hubWithoutDatabase, NotAdmitted } from './hub-without-database.js';
import { problemOfError } from './read-answer.js';
import { openRemotePlugin, type RunningPlace } from './remote-plugin.js';

/** Not tried is not broken. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['GRAFO_CONFORMANCE_EXAMPLE_MISSING']);

/** @param supergraph the graph with the plugin; undefined where it is not admitted, or only a hub knows */
export async function tryPromises(
  place: RunningPlace,
  supergraph: PluginAnswer['supergraph'],
): Promise<readonly CheckedProblem[]> {
  const problems: CheckedProblem[] = [];
  const note = (error: unknown) => {
    if (error instanceof NotAdmitted) return;
    if (!(error instanceof GrafoError)) throw error;
    problems.push(problemOfError(error, WARNINGS.has(error.code) ? 'warning' : 'error'));
  };
  try {
    const plugin = await openRemotePlugin(place);
    const subject = new PluginUnderTest(plugin, hubWithoutDatabase(supergraph), { url: place.url });
    for (const { keep } of PLUGIN_PROMISES) await keep(subject).catch(note);
    await subject[Symbol.asyncDispose]();
  } catch (error) {
    note(error);
  }
  return problems;
}
