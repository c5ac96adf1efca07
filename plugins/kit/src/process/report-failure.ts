import { GrafoError, reportProblem } from '@grafo-abierto/schema';
import { operatorLanguage } from './operator-language.js';

/** Says in one line what stopped the command and what to do, and makes the process end with an error. */
export function reportFailure(error: unknown): void {
  process.stderr.write(`${describeFailure(error, process.env)}\n`);
  process.exitCode = 1;
}

export function describeFailure(error: unknown, environment: NodeJS.ProcessEnv): string {
  const language = operatorLanguage(environment);
  if (!(error instanceof GrafoError))
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { message, fix } = reportProblem(error.code, error.parameters);
  return `${asSentence(message[language])} ${fix[language]} [${error.code}]`;
}

/** A message can end with the words of another program. */
function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
