/** By which operations a new version of a plugin is judged: what clients were seen to run, and the saved ones. */
import type { RecordedOperation } from '@grafo-abierto/schema';
import type { RegistryDatabase } from '../storage/entities.js';
import { readOperations } from '../storage/operations.js';
import type { RegistryTools } from './registry-tools.type.js';

export async function judgingOperations(
  reads: RegistryDatabase,
  { savedOperations }: Pick<RegistryTools, 'savedOperations'>,
): Promise<readonly RecordedOperation[]> {
  return [...(await readOperations(reads)), ...savedOperations];
}
