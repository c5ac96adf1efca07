/** Tells whether a document could not be read because of its size, and not because of how it is written. */
import type { GrafoError } from '@grafo-abierto/schema';
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { DocumentLimits } from './document-limits.js';
import { limitProblem } from './limit-problem.js';

/**
 * The parser stops at the first token too many, and does not say how many there are.
 *
 * @param error what the parser threw, with `limits.tokens` as its `maxTokens`
 * @returns undefined for an error of syntax
 */
export function explainParseFailure(
  text: string,
  error: unknown,
  limits: DocumentLimits,
): GrafoError | undefined {
  const { tokens, nesting, firstOver } = measureText(text, limits.tokens);
  // Brackets within brackets exhaust the parser's stack before its tokens.
  if (!(error instanceof GraphQLError)) return limitProblem('GRAFO_LIMIT_DEPTH', limits.depth, nesting);
  const isOfTokens = firstOver !== undefined && error.positions?.[0] === firstOver;
  return isOfTokens ? limitProblem('GRAFO_LIMIT_TOKENS', limits.tokens, tokens) : undefined;
}

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function measureText(text: string, limit: number) {
  const figures: { tokens: number; nesting: number; firstOver: number | undefined } = {
    tokens: 0,
    nesting: 0,
    firstOver: undefined,
  };
  let open = 0;
  for (const { kind, start } of tokensOf(text)) {
    figures.tokens++;
    if (figures.tokens === limit + 1) figures.firstOver = start;
    if (OPENING.has(kind)) open++;
    if (CLOSING.has(kind)) open--;
    figures.nesting = Math.max(figures.nesting, open);
  }
  return figures;
}

/** As far as the text can be read. */
function* tokensOf(text: string) {
  const lexer = new Lexer(new Source(text));
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) yield token;
  } catch {
    // What follows is no token: the parser, which came no further either, has said so.
  }
}
