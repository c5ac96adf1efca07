import { describe, expect, it } from 'vitest';
import { accepted } from './corpus/accepted.js';
import { contradictions } from './corpus/contradictions.js';
import { mendedFamilies } from './corpus/mended-families.js';
import type { Refusal } from './corpus/refusal.js';
import { unreachable } from './corpus/unreachable.js';
import { wrongByItself } from './corpus/wrong-by-itself.js';
import { compose, problemsOf, schemasOf } from './testing/compose.js';

describe('composeSupergraph', () => {
  it.each(accepted)('accepts %s, in any order of the subgraphs', (_, sdls) => {
    const backwards = Object.fromEntries(Object.entries(sdls).reverse());
    expect(compose(sdls)).toEqual(compose(backwards));
  });

  describe('refuses, with the code, the place and the texts', () => {
    it.each(wrongByItself)('one subgraph with %s', (...refusal) => expectRefused(refusal));
    it.each(contradictions)('subgraphs with %s', (...refusal) => expectRefused(refusal));
    it.each(unreachable)('queries that would fail: %s', (...refusal) => expectRefused(refusal));
    it.each(mendedFamilies)('next to the mends: %s', (...refusal) => expectRefused(refusal));
  });
});

function expectRefused([, code, coordinate, sdls]: Refusal): void {
  const problems = problemsOf(schemasOf(sdls));
  const found = problems.find((problem) => problem.code === code && problem.coordinate === coordinate);
  expect(found, problems.map((it) => `${it.code} ${it.coordinate} ${it.detail}`).join('\n')).toBeDefined();
  for (const text of [found?.message, found?.cause, found?.fix])
    for (const said of [text?.es, text?.en]) expect(said).toMatch(/^(?!.*(\{\w+\}|undefined))./);
  if (coordinate !== undefined) {
    expect(found?.location?.line).toBeGreaterThan(0);
    expect(Object.keys(sdls)).toContain(found?.location?.subgraph);
  }
}
