import { SubgraphTransportError } from '../subgraph-transport-error.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Parses JSON, after one look along it has shown that it is not deeper than the maximum. */
export function parseBoundedJson(text: string, maximumDepth: number): unknown {
  if (isDeeperThan(maximumDepth, text))
    throw new SubgraphTransportError('too-deep', `over ${maximumDepth} levels`);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the text.
    throw new SubgraphTransportError('not-json');
  }
}

/** Right for every JSON text; of any other text the parser has the last word. */
function isDeeperThan(maximum: number, text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === QUOTE) index = endOfString(text, index);
    else if (isOpening(character)) {
      if (++depth > maximum) return true;
    } else if (isClosing(character)) depth--;
  }
  return false;
}

/** Native search is several times as fast as a look at each character, and most of an answer is text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === BACKSLASH) before--;
  return (quote - before) % 2 === 0;
}

/** `[` and `{` */
function isOpening(character: number): boolean {
  return character === 0x5b || character === 0x7b;
}

/** `]` and `}` */
function isClosing(character: number): boolean {
  return character === 0x5d || character === 0x7d;
}
