/** Changes an SDL here and there, with words that mean something to the core: what nobody thought of. */
import { Lexer, Source, TokenKind } from 'graphql';
import type { CoreGraph } from '../../core/core-graph.js';
import { FEDERATION_DIRECTIVES } from '../../links/federation-names.js';
import type { Random } from '../../testing/random.js';

const DIRECTIVES = [
  '@federation__inaccessible',
  '@federation__shareable',
  '@federation__tag(name: "x")',
  '@federation__override(from: "jurisdictions")',
  '@federation__authenticated',
  '@federation__external',
  '@federation__key(fields: "id")',
  '@federation__key(fields: "id", resolvable: false)',
  '@federation__requires(fields: "isoCode")',
  '@federation__cost(weight: 9)',
  '@deprecated',
  '@specifiedBy(url: "https://a.example")',
];
const FRAGMENTS = [
  '"Mendoza"',
  '!',
  '[',
  ']',
  'extend',
  'implements Sourced',
  '| Jurisdiction',
  '= SdgGoal',
  'isoCode: String',
  'isoCode: String @federation__external',
  'enum Language { ES EN PT }',
  'scalar Date',
  'type Organization @federation__key(fields: "id") { id: ID! }',
  'extend type Jurisdiction @federation__key(fields: "id") { id: ID }',
  'type Provenance @federation__shareable { source: String! }',
];

/** One to four changes. */
export function mutate(sdl: string, core: CoreGraph, random: Random): string {
  const words = wordsOf(sdl);
  const vocabulary = [...core.types.keys()];
  const fields = ['Jurisdiction', 'Initiative', 'Query', 'PageInfo', 'Provenance'].flatMap((type) => [
    ...(core.types.get(type)?.fields.keys() ?? []),
  ]);
  for (let change = 0; change <= random.below(4); change++) {
    const at = random.below(words.length);
    switch (random.below(7)) {
      case 0:
        words.splice(at, 1);
        break;
      case 1:
        words.splice(at, 0, random.pick(words));
        break;
      case 2:
        words.splice(at, 0, random.pick(DIRECTIVES));
        break;
      case 3:
        words.splice(at, 0, random.pick(FRAGMENTS));
        break;
      case 4:
        replaceName(words, random, random.pick(vocabulary), /^[A-Z]\w*$/);
        break;
      case 5:
        replaceName(words, random, random.pick(fields), /^[a-z]\w*$/);
        break;
      default:
        replaceName(words, random, random.pick([...FEDERATION_DIRECTIVES]), /^(federation__)?[a-z]\w*$/);
    }
  }
  return words.join(' ');
}

/** One place, or all places of that name. */
function replaceName(words: string[], random: Random, by: string, shape: RegExp): void {
  const names = words.flatMap((word, index) => (shape.test(word) ? [index] : []));
  if (names.length === 0) return;
  const at = random.pick(names);
  const old = words[at];
  const isEverywhere = random.chance(40);
  for (const index of isEverywhere ? names : [at]) if (words[index] === old) words[index] = by;
}

function wordsOf(sdl: string): string[] {
  const lexer = new Lexer(new Source(sdl));
  const words: string[] = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance())
    words.push(sdl.slice(token.start, token.end));
  return words;
}
