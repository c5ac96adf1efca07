import { describe, expect, it } from 'vitest';
import { Language } from './language.js';
import { pickText } from './localised-text.js';

describe('a text in two languages', () => {
  it.each([
    [{ es: 'meta', en: 'target' }, Language.ES, 'meta'],
    [{ es: 'meta', en: 'target' }, Language.EN, 'target'],
    [{ es: 'meta', en: null }, Language.EN, 'meta'],
    [{ es: null, en: 'target' }, Language.ES, 'target'],
    [{ es: null, en: null }, Language.ES, null],
    [{ es: 'meta', en: 'target' }, null, 'meta'],
  ])('answers %j in %s with %s', (text, language, answer) => {
    expect(pickText(text, language)).toBe(answer);
  });
});
