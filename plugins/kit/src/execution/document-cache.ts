import { type DocumentNode, parse } from 'graphql';

/** What a character of a dense document takes as a syntax tree without locations, at most, and as a key. */
const BYTES_PER_CHARACTER = 60;

/** Parses each text once for as long as it is asked again, and lets the least recently used go first. */
export class DocumentCache {
  readonly #documents = new Map<string, DocumentNode>();
  #bytes = 0;

  constructor(private readonly maximumBytes: number) {}

  /** Approximate: what the documents take that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  get(text: string): DocumentNode {
    const document = this.#documents.get(text) ?? parse(text, { noLocation: true });
    this.#forget(text);
    // A Map keeps the order of insertion: the first is the one least recently used.
    this.#documents.set(text, document);
    this.#bytes += text.length * BYTES_PER_CHARACTER;
    for (const oldest of this.#documents.keys()) {
      if (this.#bytes <= this.maximumBytes) break;
      this.#forget(oldest);
    }
    return document;
  }

  #forget(text: string): void {
    if (this.#documents.delete(text)) this.#bytes -= text.length * BYTES_PER_CHARACTER;
  }
}
