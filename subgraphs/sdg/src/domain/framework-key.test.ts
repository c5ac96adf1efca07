import { describe, expect, it } from 'vitest';
import {
  indicatorIdOf,
  isGoalNumber,
  isIndicatorId,
  isTargetId,
  readGoalNumber,
  readTargetId,
} from './framework-key.js';

describe('keys of the framework', () => {
  it('take the numbers of the 17 goals', () => {
    expect([1, 16, 17].map(readGoalNumber)).toEqual([1, 16, 17]);
  });

  it.each([0, 18, -1])('refuse the goal number %i with the range that it may have', (value) => {
    expect(() => readGoalNumber(value)).toThrow(
      expect.objectContaining({
        extensions: {
          code: 'GRAFO_NUMBER_OUT_OF_RANGE',
          parameters: { argument: 'number', value, minimum: 1, maximum: 17 },
        },
      }),
    );
  });

  it('do not take a goal number for one that is text or a fraction', () => {
    expect(['16', 1.5, null, undefined].some(isGoalNumber)).toBe(false);
  });

  it('take the codes of targets as their ids', () => {
    expect(['1.1', '16.10', '16.a'].map(readTargetId)).toEqual(['1.1', '16.10', '16.a']);
  });

  it.each(['16', '16.7.1', '16.A', '16.', '016.7', '16.7 ', ''])('refuse the target id "%s"', (value) => {
    expect(isTargetId(value)).toBe(false);
    expect(() => readTargetId(value)).toThrow(expect.objectContaining({ code: 'GRAFO_ID_MALFORMED' }));
  });

  it("hold the framework's version in an indicator's id", () => {
    expect(indicatorIdOf('16.7.1', '2020-refined')).toBe('16.7.1@2020-refined');
    expect(isIndicatorId('16.7.1@2020-refined')).toBe(true);
    expect(['16.7.1', '16.7@2020', '16.7.1@', 7].some(isIndicatorId)).toBe(false);
  });
});
