import { readFileSync } from 'node:fs';
import { GrafoError } from '@grafo-abierto/schema';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/**
 * Reads a document of a starter folder.
 *
 * @throws GrafoError `GRAFO_STARTER_INVALID` with the file, the line and what is wrong
 */
export function readYaml<Schema extends z.ZodType>(
  folder: URL,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(new URL(file, folder), 'utf8'), { lineCounter: lines });
  const invalid = (line: number, detail: string) =>
    new GrafoError('GRAFO_STARTER_INVALID', { file, line, detail });
  const [fault] = document.errors;
  if (fault !== undefined) throw invalid(lines.linePos(fault.pos[0]).line, fault.message);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const offset = offsetOf(document, issue?.path ?? []);
  throw invalid(lines.linePos(offset).line, z.prettifyError(parsed.error));
}

/** Where the value at a path begins, or what would hold it when it is missing. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return node.range[0];
  }
  return document.range[0];
}
