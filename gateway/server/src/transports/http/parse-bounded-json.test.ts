import { describe, expect, it } from 'vitest';
import { parseBoundedJson } from './parse-bounded-json.js';

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

describe('the depth of an answer', () => {
  it('may reach the maximum and no level more', () => {
    expect(parseBoundedJson(nested(3), 3)).toEqual([[[]]]);
    expect(() => parseBoundedJson(nested(4), 3)).toThrow('over 3 levels');
  });

  it('counts objects and lists, and what stands beside each other once', () => {
    expect(parseBoundedJson('{"a":[{}],"b":[{}]}', 3)).toEqual({ a: [{}], b: [{}] });
    expect(() => parseBoundedJson('{"a":[{"b":{}}]}', 3)).toThrow('over 3 levels');
  });

  it('does not count brackets in strings, behind whatever they are escaped', () => {
    const text = JSON.stringify(['[[[[', '"[[[', '\\"[[[', '\\', ']{{{{']);
    expect(parseBoundedJson(text, 1)).toEqual(JSON.parse(text));
    expect(() => parseBoundedJson('["\\\\", [[]]]', 2)).toThrow('over 2 levels');
  });

  it('is refused before the parser sees the text', () => {
    expect(() => parseBoundedJson('['.repeat(1_000_000), 64)).toThrow('over 64 levels');
  });
});

describe('an answer that is not JSON', () => {
  it.each(['', '{"a":1', '{"a":NaN}', "{'a':1}", '"\\', '{"a":1}}', '\uFEFF{}'])('is refused: %j', (text) => {
    expect(() => parseBoundedJson(text, 64)).toThrowError(expect.objectContaining({ reason: 'not-json' }));
  });

  it('is not quoted by the refusal', () => {
    const refusal = (() => {
      try {
        return parseBoundedJson('password=hunter2', 64);
      } catch (error) {
        return error;
      }
    })();
    expect(`${refusal} ${(refusal as Error).cause}`).not.toContain('hunter2');
  });
});
