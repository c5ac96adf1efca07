import { describe, expect, it } from 'vitest';
import { createFormat } from './use-format.js';

describe('a period', () => {
  it('is told as exactly as it is known, and no more', () => {
    const { period } = createFormat('es-AR');
    expect(['2021', '2021-05', '2021-05-14'].map(period)).toEqual([
      '2021',
      'mayo de 2021',
      '14 de mayo de 2021',
    ]);
  });

  it('stays as it is where it is no date', () => {
    expect(createFormat('en-GB').period('2021–22')).toBe('2021–22');
  });
});
