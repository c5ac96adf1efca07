import { describe, expect, it } from 'vitest';
import { cleanText, isStorableText, repeatedHalf } from './clean-text.js';
import { Findings } from './findings.js';

describe('a text of a document', () => {
  const clean = (raw: string) => {
    const findings = new Findings();
    return { ...cleanText(raw, 'name', { line: 1, row: '1' }, findings), notes: findings.notes.length };
  };

  it('stays as it is where nothing is odd about it', () => {
    expect(clean('San José de la Esquina')).toEqual({ text: 'San José de la Esquina', raw: null, notes: 0 });
  });

  it.each([
    ['La\nPlata', 'La Plata'],
    ['  La\u00a0 Plata\r\n', 'La Plata'],
    ['Cin\u0303ol', 'Ciñol'],
  ])('is put on one line where it is %j, and kept, and noted', (raw, text) => {
    expect(clean(raw)).toEqual({ text, raw, notes: 1 });
  });

  it.each([
    ['Gan Gan', 'Gan'],
    ['Budget TransparencyBudget Transparency', 'Budget Transparency'],
    ['San Martín', undefined],
    ['A A', undefined],
    ['', undefined],
  ])('repeats itself or not: %j', (text, half) => {
    expect(repeatedHalf(text)).toBe(half);
  });

  it('cannot be stored with NUL or half a surrogate pair', () => {
    expect(['a', 'a\0', '\ud83d', '\ud83d\ude00'].map(isStorableText)).toEqual([true, false, false, true]);
  });
});
