/** Reads a plugin's SDL without being hurt by it: its size and its nesting are looked at before it is parsed. */
import { type DocumentNode, GraphQLError, Lexer, Source, type Token, TokenKind } from 'graphql';
import { readSdl } from '../../compose/read-subgraphs.js';
import type { Finding } from '../report/finding.js';
import { POLICY_LIMITS } from './limits.js';

export interface Bounded {
  readonly document: DocumentNode | undefined;
  readonly findings: readonly Finding[];
}

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

export function readBounded(name: string, sdl: string): Bounded {
  const bytes = Buffer.byteLength(sdl);
  if (bytes > POLICY_LIMITS.bytes)
    return refuse({
      code: 'GRAFO_POLICY_SDL_TOO_LARGE',
      parameters: { figure: Math.ceil(bytes / 1024), limit: POLICY_LIMITS.bytes / 1024 },
    });
  try {
    const deep = findTooDeep(new Source(sdl, name));
    if (deep)
      return refuse({
        code: 'GRAFO_POLICY_SDL_TOO_DEEP',
        at: deep,
        parameters: { limit: POLICY_LIMITS.nesting },
      });
    return { document: readSdl({ name, sdl, url: '' }), findings: [] };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const at = error.locations?.[0];
    return refuse({ code: 'GRAFO_POLICY_SDL_UNREADABLE', at, parameters: { detail: error.message } });
  }
}

function refuse(finding: Finding): Bounded {
  return { document: undefined, findings: [finding] };
}

/**
 * Where brackets lie too deep within brackets, those of field sets in strings included.
 *
 * @throws GraphQLError where it holds what is no token
 */
function findTooDeep(source: Source): Token | undefined {
  const lexer = new Lexer(source);
  let depth = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (OPENING.has(token.kind)) depth += 1;
    if (CLOSING.has(token.kind)) depth -= 1;
    const isText = token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING;
    const inside = isText && token.prev?.kind === TokenKind.COLON ? bracesIn(token.value) : 0;
    if (Math.max(depth, inside) > POLICY_LIMITS.nesting) return token;
  }
  return undefined;
}

function bracesIn(value: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of value) {
    if ('{[('.includes(character)) deepest = Math.max(deepest, ++depth);
    if ('}])'.includes(character)) depth = Math.max(0, depth - 1);
  }
  return deepest;
}
