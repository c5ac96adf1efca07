import { describe, expect, it } from 'vitest';
import { inLanguage } from './in-language.js';

describe('inLanguage', () => {
  it('takes the language asked for of a text in both', () => {
    expect(inLanguage('El título es nuestro. / The title is ours.', 'es')).toBe('El título es nuestro.');
    expect(inLanguage('El título es nuestro. / The title is ours.', 'en')).toBe('The title is ours.');
  });

  it('leaves any other text whole', () => {
    expect(inLanguage('CSV / JSON', 'es')).toBe('CSV / JSON');
    expect(inLanguage('Uno. / Two. / Drei.', 'en')).toBe('Uno. / Two. / Drei.');
  });
});
