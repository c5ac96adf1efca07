/** A table that somebody picked, as the graph takes it. */
export const TABLE_BYTES = 600_000;

export const isTableName = (name: string): boolean => /\.(csv|txt|xlsx)$/i.test(name);

/** @throws where the file cannot be read any more, as when it was moved */
export async function readTable(file: File): Promise<{ readonly name: string; readonly content: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // In pieces: a call takes so many arguments and no more.
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return { name: file.name, content: btoa(text) };
}
