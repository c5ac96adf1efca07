/** Where an import reads from: a file, or an address. */
import { readFile } from 'node:fs/promises';
import type { GuardedHttp } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import { systemReason } from '../data-folder/system-reason.js';
import { decodeDocument, type ImportDocument } from './decode-document.js';

export interface ImportOrigin {
  /** As the report names it: a path or an address. */
  readonly name: string;
  /** Null for a file. */
  readonly url: string | null;
  /** When it was fetched; null for a file, of which only its owner knows. */
  readonly retrievedAt: Date | null;
  /** Reads it, or another page of the same place. */
  open(url?: string): Promise<ImportDocument>;
}

export function fileOrigin(path: string): ImportOrigin {
  return {
    name: path,
    url: null,
    retrievedAt: null,
    async open() {
      return decodeDocument(
        path,
        await readFile(path).catch((error) => Promise.reject(unreadable(path, error))),
      );
    },
  };
}

/** @param onRetry another attempt follows after so many milliseconds, because of the problem of this code */
export function addressOrigin(
  url: string,
  http: GuardedHttp,
  retrievedAt: Date,
  onRetry: (milliseconds: number, code: string) => void,
): ImportOrigin {
  return {
    name: url,
    url,
    retrievedAt,
    async open(page = url) {
      const { bytes } = await http.get(page, { onRetry });
      return decodeDocument(page, bytes ?? Buffer.alloc(0));
    },
  };
}

function unreadable(path: string, error: unknown): unknown {
  const detail = systemReason(error);
  return detail === undefined
    ? error
    : new GrafoError('GRAFO_IMPORT_FILE_UNREADABLE', { name: path, detail });
}
