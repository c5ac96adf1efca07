import type { PluginAnswer } from '@grafo-abierto/composition';
import { operatorLanguage } from '@grafo-abierto/subgraph-kit/process';

type AdmissionProblem = PluginAnswer['problems'][number];

const SAY = {
  es: { refused: 'no entra en el grafo', line: (line: number) => `línea ${line} del SDL` },
  en: { refused: 'is not admitted to the graph', line: (line: number) => `line ${line} of the SDL` },
} as const;

/** A plugin may not join the graph; its message is a line for each reason, with its place and what to do. */
export class PluginRefusedError extends Error {
  override readonly name = 'PluginRefusedError';

  constructor(
    readonly plugin: string,
    readonly problems: readonly AdmissionProblem[],
    language = operatorLanguage(process.env),
  ) {
    const lines = problems.map((problem) => lineOf(problem, language));
    super([`${plugin} ${SAY[language].refused}:`, ...lines].join('\n'));
  }
}

function lineOf(problem: AdmissionProblem, language: 'es' | 'en'): string {
  const { code, coordinate = 'schema', message, fix } = problem;
  const location = 'location' in problem ? problem.location : undefined;
  const line = location === undefined ? '' : ` (${SAY[language].line(location.line)})`;
  return `  ${code} ${coordinate}${line}: ${message[language]} ${fix[language]}`;
}
