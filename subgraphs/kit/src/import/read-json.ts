/** Reads JSON so that each record keeps the line it stands on; a parser without positions could not tell it. */
import { GrafoError } from '@grafo-abierto/schema';
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { ImportDocument } from './decode-document.js';
import type { ImportRow } from './import-row.type.js';
import { LineIndex } from './line-index.js';

export interface JsonDocument {
  readonly value: unknown;
  /** The items of the list at a path; undefined where there is no list. */
  rowsAt(...path: string[]): ImportRow[] | undefined;
}

/** @throws GrafoError `GRAFO_IMPORT_TRUNCATED`, `GRAFO_IMPORT_MALFORMED` */
export function readJson({ name, text }: ImportDocument): JsonDocument {
  const lines = new LineIndex(text);
  const root = parse(name, text, lines);
  return {
    value: getNodeValue(root),
    rowsAt(...path) {
      const list = findNodeAtLocation(root, path);
      if (list?.type !== 'array') return undefined;
      return (list.children ?? []).map((item) => ({
        line: lines.lineAt(item.offset),
        value: getNodeValue(item),
      }));
    },
  };
}

function parse(name: string, text: string, lines: LineIndex): Node {
  const errors: ParseError[] = [];
  const root = readTree(name, text, errors);
  const [error] = errors;
  if (error === undefined && root !== undefined) return root;
  const offset = error?.offset ?? text.length;
  const line = lines.lineAt(Math.min(offset, text.trimEnd().length));
  if (offset + (error?.length ?? 0) >= text.trimEnd().length)
    throw new GrafoError('GRAFO_IMPORT_TRUNCATED', { name, line });
  throw new GrafoError('GRAFO_IMPORT_MALFORMED', { name, line, detail: 'JSON' });
}

function readTree(name: string, text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (cause) {
    // Thousands of levels within each other: no record of anybody.
    if (cause instanceof RangeError)
      throw new GrafoError('GRAFO_IMPORT_MALFORMED', { name, line: 1, detail: 'JSON' });
    throw cause;
  }
}
