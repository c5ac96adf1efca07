/** Keeps one copy of each text that comes again and again: buyers, suppliers, units, classifications. */
const LIMIT = 200_000;

export class TextPool {
  readonly #texts = new Map<string, string>();

  keep<Text extends string | null | undefined>(text: Text): Text | string {
    if (typeof text !== 'string') return text;
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size < LIMIT) this.#texts.set(text, text);
    return text;
  }
}
