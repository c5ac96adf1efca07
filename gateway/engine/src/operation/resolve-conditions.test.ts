import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { conditionVariables, resolveConditions } from './resolve-conditions.js';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const resolve = (text: string, ...yes: readonly string[]) =>
  resolveConditions(parse(text), (name) => yes.includes(name));

describe('conditionVariables', () => {
  it('names the variables that decide, each once', () =>
    expect(
      conditionVariables(
        parse('{ a @skip(if: $b) b(x: $c) @include(if: $a) ...F @skip(if: $b) @other(if: $d) }'),
      ),
    ).toEqual(['a', 'b']));
});

describe('resolveConditions', () => {
  it('keeps what is included and drops what is skipped', () =>
    expect(
      flat(
        print(
          resolve(
            '{ a @skip(if: $y) b @include(if: $y) ... @include(if: $n) { c } ...F @skip(if: $n) @include(if: $y) }',
            'y',
          ),
        ),
      ),
    ).toBe('{ b ...F }'));
  it('decides literals', () =>
    expect(
      flat(
        print(resolve('{ a @skip(if: true) b @include(if: true) c @skip(if: false) @include(if: false) d }')),
      ),
    ).toBe('{ b d }'));
  it('keeps other directives', () =>
    expect(flat(print(resolve('{ a @mark(if: $y) @skip(if: $n) }')))).toBe('{ a @mark(if: $y) }'));
});
