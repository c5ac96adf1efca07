const LONGEST_LINE = 500;

/** Makes lines of the texts that a stream brings, and keeps no more of each than is shown. */
export class LineSplitter {
  #line = '';
  #isCut = false;

  add(text: string): string[] {
    const [rest = '', ...after] = text.split('\n');
    this.#keep(rest);
    return after.flatMap((next) => {
      const line = this.end();
      this.#keep(next);
      return line;
    });
  }

  /** What stands after the last end of a line; an empty line is none. */
  end(): string[] {
    const line = harmless(this.#line) + (this.#isCut ? '…' : '');
    this.#line = '';
    this.#isCut = false;
    return line === '' ? [] : [line];
  }

  #keep(text: string): void {
    const room = LONGEST_LINE - this.#line.length;
    this.#line += text.slice(0, room);
    this.#isCut ||= text.length > room;
  }
}

/** Nothing in it may move a terminal's cursor, or look like a line of the hub's own. */
function harmless(text: string): string {
  return text
    .trimEnd()
    .replaceAll('\t', ' ')
    .replace(/[\p{C}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
