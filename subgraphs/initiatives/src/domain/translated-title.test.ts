import { Language } from '@grafo-abierto/plugin-kit';
import { describe, expect, it } from 'vitest';
import { isTitleTranslated } from './translated-title.js';

const inBoth = (es: string | null, en: string | null, originalLanguage = Language.EN) =>
  [Language.ES, Language.EN].map((language) => isTitleTranslated({ es, en, originalLanguage }, language));

describe('isTitleTranslated', () => {
  it('is true in the language that the title was not published in', () => {
    expect(inBoth('Firma digital', 'Digital Signature')).toEqual([true, false]);
    expect(inBoth('Firma digital', 'Digital Signature', Language.ES)).toEqual([false, true]);
  });

  it('is false where the title was left as it was published', () => {
    expect(inBoth('Despapelización', 'Despapelización')).toEqual([false, false]);
  });

  it('is false where nobody has written the title', () => {
    expect(inBoth(null, 'Digital Signature')).toEqual([false, false]);
  });
});
