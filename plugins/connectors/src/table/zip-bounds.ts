/** Whether these are the bytes of a ZIP, as an XLSX is. */
export function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
}

const DIRECTORY_ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');
/** Where an entry of the directory states its size after unpacking. */
const SIZE_OFFSET = 24;

/**
 * What the entries of a ZIP's directory say that they unpack to, in bytes. The reader unpacks no entry further
 * than it says, so this bounds the whole before anything is unpacked.
 */
export function unpackedSize(bytes: Buffer): number {
  let size = 0;
  let at = bytes.indexOf(DIRECTORY_ENTRY);
  while (at !== -1 && at + SIZE_OFFSET + 4 <= bytes.byteLength) {
    // Zero stands for "not stated here".
    size += bytes.readUInt32LE(at + SIZE_OFFSET) || bytes.byteLength;
    at = bytes.indexOf(DIRECTORY_ENTRY, at + 4);
  }
  return size;
}
