import { GrafoError } from '@grafo-abierto/schema';

export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Why the hub itself ended it. */
  readonly killedFor: GrafoError | undefined;
}

/** Says in words why a plugin's process has ended. */
export function explainEnd(
  { code, signal, killedFor }: ProcessEnd,
  plugin: string,
  memoryMb: number,
): GrafoError {
  if (killedFor !== undefined) return killedFor;
  // So Node ends where JavaScript's memory is full.
  if (signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134)
    return new GrafoError('GRAFO_PLUGIN_HEAP_FULL', { plugin, limit: memoryMb });
  if (signal !== null) return new GrafoError('GRAFO_PLUGIN_KILLED', { plugin, signal });
  return new GrafoError('GRAFO_PLUGIN_EXITED', { plugin, exit: code ?? 0 });
}
