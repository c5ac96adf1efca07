import { GrafoError } from '@grafo-abierto/schema';
import { systemReason } from './system-reason.js';

/** Does what needs the folder; where the system refuses, GRAFO_DATA_FOLDER_UNWRITABLE tells its reason. */
export function sayingWhyUnwritable<T>(path: string, attempt: () => T): T {
  try {
    return attempt();
  } catch (cause) {
    const detail = systemReason(cause);
    if (detail === undefined) throw cause;
    throw new GrafoError('GRAFO_DATA_FOLDER_UNWRITABLE', { path, detail }, { cause });
  }
}
