import { describe, expect, it } from 'vitest';
import { translatePath } from './paths.js';

describe('the address of a page in the other language', () => {
  it.each([
    ['/es', '/en'],
    ['/es/conectar/abc', '/en/connect/abc'],
    ['/es/jurisdicciones/AR-M%3A500007', '/en/jurisdictions/AR-M%3A500007'],
    ['/es/nada', '/en/nada'],
  ])('is for %s %s', (spanish, english) => {
    expect(translatePath(spanish, 'en')).toBe(english);
  });
});
