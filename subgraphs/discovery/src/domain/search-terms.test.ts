import { describe, expect, it } from 'vitest';
import { readSearchTerms, replaceWords } from './search-terms.js';

/** As `word`, `"a phrase"` and `-excluded`. */
const read = (text: string) =>
  readSearchTerms(text).map(({ words, isPhrase, isExcluded }) => {
    const inside = words.map((word) => word.text).join(' ');
    return `${isExcluded ? '-' : ''}${isPhrase ? `"${inside}"` : inside}`;
  });

describe('what is typed into a search box', () => {
  it.each([
    ['agua segura', ['agua', 'segura']],
    ['  agua\n\tsegura ', ['agua', 'segura']],
    ['"agua segura" ya', ['"agua segura"', 'ya']],
    ['«agua segura» “ya mismo”', ['"agua segura"', '"ya mismo"']],
    ['agua -segura', ['agua', '-segura']],
    ['agua -"muy segura"', ['agua', '-"muy segura"']],
    ['e-gobierno AR-M:50007 16.7', ['e-gobierno', 'AR-M:50007', '16.7']],
    ['¿agua?, (segura)!', ['agua', 'segura']],
    ['"agua', ['agua']],
    ['agua" segura', ['agua', 'segura']],
    ['- -- "" "¡!" & | ! ( ) <-> :*', []],
    ['', []],
  ])('is read as people mean it: %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it('is told back with other words in the place of mistyped ones, and nothing else changed', () => {
    const text = '¿Trasparencia  -sin "gobeirno abierto"?';
    const words = readSearchTerms(text).flatMap((term) => term.words);
    const others = new Map(
      words.flatMap((word) => {
        const other = { Trasparencia: 'transparencia', gobeirno: 'gobierno' }[word.text];
        return other === undefined ? [] : [[word, other] as const];
      }),
    );
    expect(replaceWords(text, others)).toBe('¿transparencia  -sin "gobierno abierto"?');
  });

  it('takes no time to read however long it is', () => {
    for (const piece of ['-"', '"a ', 'a', '- ', '.a', '¿']) {
      expect(readSearchTerms(piece.repeat(100_000)).length).toBeLessThanOrEqual(200_000);
    }
  });
});
