import { AlignmentBasis } from '@grafo-abierto/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { alignmentIdOf, isAlignmentId, knownAlignments } from './alignment-claims.js';

const { DECLARED, CURATED, INFERRED } = AlignmentBasis;
const declared = { id: 'a', basis: DECLARED };
const inferred = { id: 'b', basis: INFERRED };

describe('claims of alignment', () => {
  it('have an id of their subject, target and basis', () => {
    const id = alignmentIdOf('AR0090', '16.7', INFERRED);
    expect(id).toBe('AR0090:16.7:INFERRED');
    expect(isAlignmentId(id)).toBe(true);
    expect(['AR0090:16.7', ':16.7:INFERRED', 'AR 90:16.7:INFERRED', 16.7].some(isAlignmentId)).toBe(false);
  });

  it('are unknown, not none, where nobody has looked', () => {
    expect(knownAlignments([], [], null)).toBeNull();
  });

  it('are none where somebody has looked and found none', () => {
    expect(knownAlignments([], [{ basis: INFERRED }], null)).toEqual([]);
  });

  it('are known without a survey when somebody has made one', () => {
    expect(knownAlignments([declared], [], null)).toEqual([declared]);
  });

  it('are only those on the bases that were asked', () => {
    expect(knownAlignments([declared, inferred], [], [INFERRED, CURATED])).toEqual([inferred]);
  });

  it('are unknown on a basis that nobody has looked on, whatever is known on another', () => {
    expect(knownAlignments([inferred], [{ basis: INFERRED }], [DECLARED])).toBeNull();
    expect(knownAlignments([declared], [{ basis: INFERRED }], [INFERRED])).toEqual([]);
  });
});
