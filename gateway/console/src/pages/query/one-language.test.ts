import { describe, expect, it } from 'vitest';
import { asPlainMarkdown, oneLanguage } from './one-language.js';

describe('a description of the schema', () => {
  it('is read in the language of the page', () => {
    const both = 'Un portal:\nlo que publica.\n\nA portal:\nwhat it publishes.';
    expect(oneLanguage(both, 'es')).toBe('Un portal:\nlo que publica.');
    expect(oneLanguage(both, 'en')).toBe('A portal:\nwhat it publishes.');
  });

  it('is read whole where it is not one paragraph for each language', () => {
    for (const text of ['Built in.', 'a\n\nb\n\nc'])
      for (const language of ['es', 'en'] as const) expect(oneLanguage(text, language)).toBe(text);
  });

  it('is text to the editor, which takes it for Markdown', () => {
    expect(asPlainMarkdown('a_b [c](//d.example) <e> www.f.example')).toBe(
      'a\\_b \\[c\\]\\(\\/\\/d\\.example\\) \\<e\\> www\\.f\\.example',
    );
  });
});
