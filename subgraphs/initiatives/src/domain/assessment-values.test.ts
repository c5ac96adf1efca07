import { describe, expect, it } from 'vitest';
import { assessmentName, isAssessmentValue } from './assessment-values.js';
import { AssessmentScale } from './observation-vocabulary.js';

describe('the coded scales', () => {
  it.each(Object.values(AssessmentScale))('%s can be pending or not stated', (scale) => {
    expect([isAssessmentValue(scale, 'PENDING_REVIEW'), isAssessmentValue(scale, 'NOT_STATED')]).toEqual([
      true,
      true,
    ]);
  });

  it('keep their values apart', () => {
    expect(isAssessmentValue(AssessmentScale.EARLY_RESULTS, 'MAJOR')).toBe(true);
    expect(isAssessmentValue(AssessmentScale.COMPLETION, 'MAJOR')).toBe(false);
    expect(isAssessmentValue(AssessmentScale.AMBITION, 'toString')).toBe(false);
  });

  it('name each value in both languages', () => {
    expect(assessmentName(AssessmentScale.COMPLETION, 'SUBSTANTIAL')).toEqual({
      es: 'Sustancial',
      en: 'Substantial',
    });
  });
});
