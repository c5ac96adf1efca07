import { GrafoError, type ProblemCode } from '@grafo-abierto/schema';
import { reportFailure } from '@grafo-abierto/subgraph-kit/process';
import { HubRefusal } from '../hub/hub-refusal.js';
import { WriteRefused } from '../hub/write-refused.js';
import { EXIT } from './exit-codes.js';
import { openTerminal } from './open-terminal.js';
import type { Terminal } from './terminal.type.js';

/** Those that say that the command itself is wrong, and not what it found. */
const USAGE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'GRAFO_OPTION_INVALID',
  'GRAFO_PLUGIN_ANSWERS_MISSING',
  'GRAFO_PLUGIN_FILE_UNUSABLE',
  'GRAFO_PLUGIN_MANIFEST_MISSING',
  'GRAFO_PLUGIN_START_UNKNOWN',
]);

/**
 * Runs a command; what it throws is told in one line.
 *
 * @param otherwise what the process ends with where that is no fault of how the command was written
 */
export async function runCommand(
  work: (terminal: Terminal) => Promise<void>,
  otherwise: number = EXIT.REFUSED,
): Promise<void> {
  const terminal = openTerminal();
  try {
    await work(terminal);
  } catch (error) {
    if (error instanceof HubRefusal) terminal.tell(error.describe(terminal.language));
    else if (error instanceof WriteRefused) terminal.tell(error.message);
    else reportFailure(error);
    process.exitCode = isUsage(error) ? EXIT.USAGE : otherwise;
  }
}

function isUsage(error: unknown): boolean {
  return error instanceof GrafoError && USAGE.has(error.code);
}
