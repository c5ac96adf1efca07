import { describe, expect, it } from 'vitest';
import { highlight, type TextPart } from './highlight.js';

/** Matches in brackets. */
const show = (parts: readonly TextPart[] | null) =>
  parts?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('the parts of a text', () => {
  it('tell the words that match, as they are written there', () => {
    const text = 'Participación: la participación.';
    expect(show(highlight(text, new Set(['Participación', 'participación'])))).toBe(
      '[Participación]: la [participación].',
    );
  });

  it('are none where nothing matches', () => {
    expect(highlight('Participación', new Set(['otra']))).toBeNull();
    expect(highlight('', new Set(['otra']))).toBeNull();
  });

  it('leave markup as the text that it is', () => {
    expect(highlight('<b>agua</b>', new Set(['agua']))).toEqual([
      { text: '<b>', isMatch: false },
      { text: 'agua', isMatch: true },
      { text: '</b>', isMatch: false },
    ]);
  });

  it('are an excerpt around the first match of a long text, cut between words', () => {
    const text = `${'lorem ipsum '.repeat(50)}agua ${'dolor sit '.repeat(50)}`;
    const parts = highlight(text, new Set(['agua'])) ?? [];
    const shown = parts.map((part) => part.text).join('');
    expect(shown).toMatch(/^…(ipsum|lorem) .*agua dolor.*(dolor|sit)…$/);
    expect(text).toContain(shown.slice(1, -1));
    expect(shown.length).toBeLessThan(310);
  });

  it('hold the match also in a text without spaces', () => {
    const text = `${'x'.repeat(400)}.agua.${'y'.repeat(400)}`;
    expect(show(highlight(text, new Set(['agua'])))).toContain('[agua]');
  });
});
