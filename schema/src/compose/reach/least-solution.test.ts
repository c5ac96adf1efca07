import { expect, it } from 'vitest';
import { LeastSolution } from './least-solution.js';

const ways: Readonly<Record<string, readonly string[]>> = {
  a: ['b', 'c'],
  b: ['a', 'd'],
  c: ['c'],
  d: [],
  e: ['a'],
};

/** The towns that can be got to, by the roads between them. */
function createTravel() {
  const asked: string[] = [];
  const solution = new LeastSolution<ReadonlySet<string>>(new Set(), ({ size }) => size);
  const from = (town: string): ReadonlySet<string> =>
    solution.answer(town, () => {
      asked.push(town);
      return new Set([town, ...(ways[town] ?? []).flatMap((next) => [...from(next)])]);
    });
  return { from, asked };
}

it('answers questions that need each other with all that follows, and no more', () => {
  const { from } = createTravel();
  expect([...from('b')].sort()).toEqual(['a', 'b', 'c', 'd']);
  expect([...from('c')]).toEqual(['c']);
});

it('does not look again for what it has found', () => {
  const { from, asked } = createTravel();
  from('a');
  asked.length = 0;
  expect([...from('e')].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(new Set(asked)).toEqual(new Set(['e']));
});

it('can be asked again after a question failed', () => {
  const solution = new LeastSolution<number>(0, (answer) => answer);
  const fail = () => {
    throw new Error('no answer');
  };
  expect(() => solution.answer('a', fail)).toThrow('no answer');
  expect(solution.answer('a', () => 1)).toBe(1);
});
