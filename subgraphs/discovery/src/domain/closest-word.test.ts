import { describe, expect, it } from 'vitest';
import { closestWord } from './closest-word.js';

describe('the word that was meant', () => {
  it.each([
    ['trasparencia', 'transparencia'],
    ['gobeirno', 'gobierno'],
    ['presupuseto', 'presupuesto'],
    ['aguua', 'agua'],
    ['ague', 'agua'],
  ])('is one that few slips lead to: %s', (typed, meant) => {
    expect(closestWord(typed, ['gobernador', meant, 'transparente'])).toBe(meant);
  });

  it('is the closest, and the first of those that are as close', () => {
    expect(closestWord('casas', ['camas', 'casa', 'tasas'])).toBe('camas');
    expect(closestWord('casass', ['camas', 'casas'])).toBe('casas');
  });

  it('is none where all are too different', () => {
    expect(closestWord('agua', ['agenda', 'legua'])).toBeUndefined();
    expect(closestWord('agua', [])).toBeUndefined();
  });
});
