/** Reads JSON of any length: the members of the lists that OCDS packs its releases in, and what stands around them. */
import { GrafoError } from '@grafo-abierto/plugin-kit';
import { none } from 'stream-chain/defs.js';
import { jsonParser, type Token } from 'stream-json/parser.js';
import { decodeText } from './decode-text.js';
import type { JsonPart } from './json-part.type.js';
import { PART_CHARACTERS } from './part-builder.js';
import { PartSplitter } from './part-splitter.js';

/**
 * @param lists names of the lists, in an outermost object; a list that is the whole text is one too
 * @param url what the text was read from, for errors
 * @throws GrafoError `GRAFO_PORTAL_…` when the text is empty, a web page, cut, or no JSON
 */
export async function* readJsonParts(
  body: AsyncIterable<Uint8Array>,
  lists: ReadonlySet<string>,
  url: string,
): AsyncGenerator<JsonPart, void> {
  const parse = jsonParser({ jsonStreaming: true, streamValues: false });
  const splitter = new PartSplitter(lists);
  const text = decodeText(body);
  let start = '';
  let held = 0;
  for await (const piece of text.pieces) {
    if (start === '') start = piece.trimStart().slice(0, 1);
    if (start === '<') throw new GrafoError('GRAFO_PORTAL_ANSWER_HTML', { url });
    const tokens = tokensOf(parse, piece);
    if (tokens === undefined)
      throw new GrafoError('GRAFO_PORTAL_JSON_MALFORMED', { url, bytes: text.bytes() });
    // The parser holds a text until its end, so one without an end is refused.
    held = tokens.length === 0 ? held + piece.length : 0;
    if (held > PART_CHARACTERS || splitter.isOversized) throw tooLarge(url);
    yield* splitter.take(tokens);
  }
  if (start === '') throw new GrafoError('GRAFO_PORTAL_ANSWER_EMPTY', { url });
  const last = tokensOf(parse, none);
  if (last !== undefined) yield* splitter.take(last);
  if (last === undefined || !splitter.isComplete)
    throw new GrafoError('GRAFO_PORTAL_JSON_CUT', { url, bytes: text.bytes() });
  yield { kind: 'end', isDamaged: text.isDamaged() };
}

function tooLarge(url: string): GrafoError {
  return new GrafoError('GRAFO_PORTAL_VALUE_TOO_LARGE', { url, limit: PART_CHARACTERS });
}

/** Undefined where the text is no JSON. */
function tokensOf(
  parse: ReturnType<typeof jsonParser>,
  piece: string | typeof none,
): readonly Token[] | undefined {
  try {
    const tokens = parse(piece as string);
    return typeof tokens === 'object' && 'values' in tokens ? tokens.values : [];
  } catch {
    return undefined;
  }
}
