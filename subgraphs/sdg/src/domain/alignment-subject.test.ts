import { describe, expect, it } from 'vitest';
import { isSubjectId } from './alignment-subject.js';

describe("a subject's id", () => {
  it('is any one word, since its owner alone knows how ids are made', () => {
    expect(['AR0090', 'AR-M:50007/x', 'ñandú'].every(isSubjectId)).toBe(true);
  });

  it('is not empty, of two words, overlong, or of invisible characters', () => {
    expect(['', 'AR 0090', 'A'.repeat(201), 'AR\0', '\ud800', 90, null].some(isSubjectId)).toBe(false);
  });
});
