/** Says the same hostile thing otherwise: other names for directives, noise between words, honest types around it. */
import { Lexer, Source, TokenKind } from 'graphql';
import { FEDERATION_DIRECTIVES } from '../../links/federation-names.js';
import { namespaceOf } from '../../plugin/namespace.js';
import type { Random } from '../../testing/random.js';

const FEDERATION = 'https://specs.apollo.dev/federation';
const NOISE = ['\n', ' ', ',', '\t', '\r\n', '  ,\n', ' # } { @key(fields: "id")\n', '\uFEFF'];

export function disguise(sdl: string, plugin: string, random: Random): string {
  const body = random.shuffle([...honestParts(plugin, random), sdl]).join('\n');
  const { link, text } = random.pick([imported, renamed, namespaced])(body, random);
  const whole = random.chance(50) ? `${link}\n${text}` : `${text}\n${link}`;
  const isReadable = /^\p{ASCII}*$/u.test(whole);
  return isReadable && random.chance(60) ? withNoise(whole, random) : whole;
}

interface Linked {
  readonly link: string;
  readonly text: string;
}

const version = (random: Random) => `v2.${random.pick([3, 5, 7, 8, 9, 9, 9, 10, 12, 30])}`;

function linkOf(random: Random, imports: readonly string[]): string {
  const url = `${FEDERATION}/${version(random)}`;
  const quoted = random.pick([`"${url}"`, `"""${url}"""`, `"${url.replace('f', '\\u0066')}"`]);
  const list = imports.length > 0 ? `, import: [${random.shuffle(imports).join(', ')}]` : '';
  return `extend schema @link(url: ${quoted}${list})`;
}

function imported(text: string, random: Random): Linked {
  return {
    link: linkOf(
      random,
      [...FEDERATION_DIRECTIVES].map((name) => `"@${name}"`),
    ),
    text,
  };
}

function renamed(text: string, random: Random): Linked {
  const prefix = random.pick(['my', 'x_', 'federation', '_']);
  const as = (name: string) => `${prefix}${name}`;
  const imports = [...FEDERATION_DIRECTIVES].map((name) => `{ as: "@${as(name)}", name: "@${name}" }`);
  return { link: linkOf(random, imports), text: replaceDirectives(text, as) };
}

function namespaced(text: string, random: Random): Linked {
  return { link: linkOf(random, []), text: replaceDirectives(text, (name) => `federation__${name}`) };
}

function replaceDirectives(text: string, as: (name: string) => string): string {
  return text.replace(/@(\w+)/g, (whole, name: string) =>
    FEDERATION_DIRECTIVES.has(name) ? `@${as(name)}` : whole,
  );
}

function honestParts(plugin: string, random: Random): string[] {
  const { types, fields } = namespaceOf(plugin);
  return random.some([
    `type ${types}Honest @key(fields: "id") { id: ID! amounts: [Float!]! }`,
    `extend type Query { ${fields}Honest(first: Int): [${types}Honest] }`,
    `"""Uno.\n\nOne."""\nenum ${types}State { OPEN CLOSED @deprecated }`,
    `input ${types}Where { state: [${types}State!] }`,
    `scalar ${types}Json`,
  ]);
}

/** Between any two words of an SDL there may be as much as one likes that says nothing. */
function withNoise(sdl: string, random: Random): string {
  const lexer = new Lexer(new Source(sdl));
  const words: string[] = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance())
    words.push(sdl.slice(token.start, token.end));
  return words.map((word) => `${word}${random.pick(NOISE)}`).join('');
}
