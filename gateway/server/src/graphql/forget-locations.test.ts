import { parse, print, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { forgetLocations } from './forget-locations.js';

describe('a document that is kept', () => {
  it('means the same without its locations, and holds nothing of its text', () => {
    const text =
      'query Q($v: [Int!] = [1]) { a: b(c: { d: "x" }) @skip(if: true) { ...F } } fragment F on T { e }';
    const document = parse(`# a long comment\n${text}`);
    forgetLocations(document);
    expect(print(document)).toBe(print(parse(text)));
    visit(document, {
      enter({ loc }) {
        expect(loc).toBeUndefined();
      },
    });
  });
});
