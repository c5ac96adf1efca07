/** Decodes UTF-8 as it comes, keeps what is none as U+FFFD, and tells afterwards whether anything was. */
export interface DecodedText {
  readonly pieces: AsyncIterable<string>;
  /** Read so far. */
  readonly bytes: () => number;
  readonly isDamaged: () => boolean;
}

export function decodeText(body: AsyncIterable<Uint8Array>): DecodedText {
  let bytes = 0;
  let isDamaged = false;
  async function* pieces(): AsyncGenerator<string, void> {
    const decoder = new TextDecoder();
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      const piece = decoder.decode(chunk, { stream: true });
      isDamaged ||= piece.includes('\uFFFD');
      yield piece;
    }
    const last = decoder.decode();
    isDamaged ||= last !== '';
    yield last;
  }
  return { pieces: pieces(), bytes: () => bytes, isDamaged: () => isDamaged };
}
