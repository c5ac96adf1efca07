import type { PluginAnswer } from '@grafo-abierto/composition';

type AdmissionProblem = PluginAnswer['problems'][number];

/** A plugin may not join the graph; its message is a line for each reason, with its place and what to do. */
export class PluginRefusedError extends Error {
  override readonly name = 'PluginRefusedError';

  constructor(
    readonly plugin: string,
    readonly problems: readonly AdmissionProblem[],
  ) {
    super([`${plugin} is not admitted to the graph:`, ...problems.map(lineOf)].join('\n'));
  }
}

function lineOf(problem: AdmissionProblem): string {
  const { code, coordinate, message, fix } = problem;
  const location = 'location' in problem ? problem.location : undefined;
  const line = location === undefined ? '' : ` (line ${location.line} of the SDL)`;
  return `  ${code} ${coordinate ?? 'schema'}${line}: ${message.en} ${fix.en}`;
}
