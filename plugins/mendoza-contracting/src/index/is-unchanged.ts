import type { Copy, FileReport } from './copy.type.js';
import type { ReadingTools } from './read-copy.js';

/** Whether the same files say that they still are what was read; as soon as one does not, none is asked further. */
export async function isUnchanged(
  { files, isWhole }: Copy,
  addresses: readonly string[],
  tools: ReadingTools,
): Promise<boolean> {
  const isSameList =
    files.length === addresses.length && files.every((file, index) => file.address === addresses[index]);
  if (!isWhole || !isSameList) return false;
  for (const file of files) if (!(await stillHolds(file, tools))) return false;
  return true;
}

async function stillHolds(
  { address, validators }: FileReport,
  { open, signal }: ReadingTools,
): Promise<boolean> {
  if (validators.etag === undefined && validators.lastModified === undefined) return false;
  const source = await open(address, { validators, signal });
  await source[Symbol.asyncDispose]();
  return source.body === null;
}
