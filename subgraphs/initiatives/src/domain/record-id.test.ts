import { describe, expect, it } from 'vitest';
import { isRecordId, readRecordId } from './record-id.js';

describe('readRecordId', () => {
  it.each(['AR0090', 'AR-4', 'federal-program-2021', 'AR-M:2021.1_b', '9', 'x'.repeat(64)])(
    'takes %s',
    (id) => {
      expect(readRecordId(id, 'Initiative', 'AR0090')).toBe(id);
    },
  );

  it.each(['', ' AR0090', '-AR', ':a', 'AR 90', 'año', 'a\0', 'a\n', 'x'.repeat(65)])(
    'refuses %j, with a code and an example',
    (id) => {
      expect(() => readRecordId(id, 'Initiative', 'AR0090')).toThrow(
        expect.objectContaining({
          code: 'GRAFO_ID_MALFORMED',
          parameters: expect.objectContaining({ value: id, type: 'Initiative', example: 'AR0090' }),
        }),
      );
    },
  );

  it('takes nothing but text for an id', () => {
    expect([90, null, undefined, {}].map(isRecordId)).toEqual([false, false, false, false]);
  });
});
