import { GrafoError } from '@grafo-abierto/schema';

/** A document that somebody wants imported, as text. */
export interface ImportDocument {
  /** As the report names it: a path or an address. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads bytes as UTF-8, with a byte order mark or without. What is none of our documents whatever the importer
 * is refused here: nothing, another encoding, a web page.
 *
 * @throws GrafoError `GRAFO_IMPORT_EMPTY`, `GRAFO_IMPORT_ENCODING`, `GRAFO_IMPORT_HTML`
 */
export function decodeDocument(name: string, bytes: Uint8Array): ImportDocument {
  const text = decode(name, bytes);
  if (text.trim() === '') throw new GrafoError('GRAFO_IMPORT_EMPTY', { name });
  if (/^\s*(<!doctype html|<html|<head|<body)/i.test(text))
    throw new GrafoError('GRAFO_IMPORT_HTML', { name });
  return { name, text };
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new GrafoError('GRAFO_IMPORT_ENCODING', { name, line: lineOfFirstFault(bytes) }, { cause });
  }
}

/** By feeding the decoder line by line: no character of UTF-8 but the line break itself holds its byte. */
function lineOfFirstFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return 1;
}
