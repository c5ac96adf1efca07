import { describe, expect, it } from 'vitest';
import { ancestorIds, isWithinPlace, readJurisdictionId } from './jurisdiction-id.js';

describe('a jurisdiction id', () => {
  it.each(['AR', 'AR-M', 'AR-M:50007', 'AR-M:500007'])('takes %s', (id) => {
    expect(readJurisdictionId(id)).toBe(id);
  });

  it.each(['', 'ar', 'AR-', 'AR-M:', 'AR-M:5000', 'AR-M:5000077', 'AR M', "AR-M'--", 'AR-M\n'])(
    'refuses %j with a code',
    (id) => {
      expect(() => readJurisdictionId(id)).toThrow(expect.objectContaining({ code: 'GRAFO_ID_MALFORMED' }));
    },
  );

  it('carries what it lies in, outermost first', () => {
    expect([ancestorIds('AR'), ancestorIds('AR-M'), ancestorIds('AR-M:50007')]).toEqual([
      [],
      ['AR'],
      ['AR', 'AR-M'],
    ]);
  });

  it('lies in itself and in what it names, and in nothing that begins with the same letters', () => {
    expect(['AR', 'AR-M', 'AR-M:50007', 'AR-M:500007'].map((id) => isWithinPlace(id, 'AR-M'))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(['AR-M:500071', 'AR-M:500007', 'AR-N', ''].map((id) => isWithinPlace(id, 'AR-M:500007'))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
