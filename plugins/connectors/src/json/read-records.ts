/** Reads the records of one list inside a JSON text of any length, and what stands around that list. */
import { GrafoError } from '@grafo-abierto/schema';
import { none } from 'stream-chain/defs.js';
import Assembler from 'stream-json/assembler.js';
import { jsonParser, type Token } from 'stream-json/parser.js';
import { RECORD_BYTES } from '../published-dataset.type.js';
import { decodeUtf8 } from './decode-utf8.js';
import { RecordBuilder, sizeOf } from './record-builder.js';

export type JsonPart =
  /** The list begins: what stood before it. */
  | { readonly kind: 'opened'; readonly envelope: unknown }
  | { readonly kind: 'record'; readonly value: unknown }
  /** A record that is too large to keep. */
  | { readonly kind: 'oversized'; readonly excerpt: string }
  /** The text is over: all that stands around the list, which is empty in it. */
  | { readonly kind: 'closed'; readonly envelope: unknown; readonly isDamaged: boolean };

/**
 * @param path the names that lead to the list; none when the text itself is the list
 * @param url what the text was read from, for errors
 * @throws GrafoError `GRAFO_PORTAL_…` when the text is empty, a web page, cut, or no JSON
 */
export async function* readRecords(
  body: AsyncIterable<Uint8Array>,
  path: readonly string[],
  url: string,
): AsyncGenerator<JsonPart, void> {
  const parse = jsonParser();
  const records = new RecordSplitter(path, url);
  const text = decodeUtf8(body);
  let start = '';
  let bytes = 0;
  for await (const piece of text.pieces) {
    if (start === '') start = piece.trimStart().slice(0, 1);
    if (start === '<') throw new GrafoError('GRAFO_PORTAL_ANSWER_HTML', { url });
    yield* records.take(tokensOf(parse, piece, () => malformed(url, bytes)));
    bytes = text.bytes();
  }
  if (start === '') throw new GrafoError('GRAFO_PORTAL_ANSWER_EMPTY', { url });
  const cut = () => new GrafoError('GRAFO_PORTAL_JSON_CUT', { url, bytes });
  yield* records.take(tokensOf(parse, none, cut));
  if (!records.isComplete) throw cut();
  yield { kind: 'closed', envelope: records.envelope, isDamaged: text.isDamaged() };
}

function malformed(url: string, bytes: number): GrafoError {
  return new GrafoError('GRAFO_PORTAL_JSON_MALFORMED', { url, bytes });
}

type Parse = ReturnType<typeof jsonParser>;

function tokensOf(parse: Parse, piece: string | typeof none, problem: () => GrafoError): readonly Token[] {
  try {
    const tokens = parse(piece as string);
    return typeof tokens === 'object' && 'values' in tokens ? tokens.values : [];
  } catch {
    throw problem();
  }
}

/** Gives each record's tokens to a builder of its own, and all others to the envelope's. */
class RecordSplitter {
  readonly #around = new Assembler();
  #size = 0;
  #record: RecordBuilder | undefined;
  #isInList = false;

  constructor(
    private readonly path: readonly string[],
    private readonly url: string,
  ) {}

  get envelope(): unknown {
    return this.#around.current;
  }

  get isComplete(): boolean {
    return this.#around.done;
  }

  *take(tokens: readonly Token[]): Generator<JsonPart, void> {
    for (const token of tokens) {
      if (this.#record === undefined && this.#isInList && token.name !== 'endArray') {
        this.#record = new RecordBuilder();
        this.#size = 0;
      }
      if (this.#record === undefined) yield* this.#takeAround(token);
      else yield* this.#takeRecord(this.#record, token);
    }
  }

  *#takeRecord(record: RecordBuilder, token: Token): Generator<JsonPart, void> {
    this.#boundOneValue(token);
    if (!record.consume(token)) return;
    this.#record = undefined;
    this.#size = 0;
    if (record.excerpt === undefined) yield { kind: 'record', value: record.value };
    else yield { kind: 'oversized', excerpt: record.excerpt };
  }

  *#takeAround(token: Token): Generator<JsonPart, void> {
    this.#size += sizeOf(token);
    this.#boundSize();
    this.#around.consume(token);
    if (token.name === 'endArray') this.#isInList = false;
    if (token.name !== 'startArray' || !this.#isAtPath()) return;
    this.#isInList = true;
    yield { kind: 'opened', envelope: rootOf(this.#around) };
  }

  /** The parser itself holds a text until its end, so one without an end is refused. */
  #boundOneValue(token: Token): void {
    if (token.name === 'startString' || token.name === 'startKey') this.#size = 0;
    this.#size += sizeOf(token);
    this.#boundSize();
  }

  #boundSize(): void {
    if (this.#size <= RECORD_BYTES) return;
    throw new GrafoError('GRAFO_PORTAL_VALUE_TOO_LARGE', { url: this.url, limit: RECORD_BYTES });
  }

  #isAtPath(): boolean {
    const here = this.#around.path;
    return here.length === this.path.length && here.every((name, index) => name === this.path[index]);
  }
}

/** The outermost value, unfinished as it is. */
function rootOf({ stack, current }: Assembler): unknown {
  return stack.length > 0 ? (stack as unknown[])[0] : current;
}
