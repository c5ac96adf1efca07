import { LOCAL_ISSUER } from '@grafo-abierto/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callersOf } from './callers.js';
import { LETTERS_SDL, type Letters, startLetters } from './letters.js';
import { authorizationMatrix } from './matrix.js';
import { protectedCoordinates } from './protected-coordinates.js';
import { asHub, asReader } from './signers.js';

const examples = async () => ({ jurisdiction: '"AR-M"' });

describe('what is protected, asked for by everybody in every way', () => {
  let letters: Letters;
  beforeAll(async () => {
    letters = await startLetters();
  });
  afterAll(() => letters?.[Symbol.asyncDispose]());

  it('is answered by the hub exactly as the table says', async () => {
    const matrix = await authorizationMatrix({
      url: letters.hubUrl,
      schema: letters.publicSchema,
      coordinates: protectedCoordinates(letters.supergraphSdl),
      callers: callersOf(asReader(letters.keys.local)),
      examples,
    });
    await expect(matrix).toMatchFileSnapshot('letters-through-the-hub.txt');
  });

  it('is answered exactly so by a subgraph that is reached directly', async () => {
    const matrix = await authorizationMatrix({
      url: letters.subgraphUrl,
      schema: letters.subgraphSchema,
      coordinates: protectedCoordinates(LETTERS_SDL),
      callers: callersOf(asHub(letters.keys.hub, 'letters')),
      examples,
    });
    await expect(matrix).toMatchFileSnapshot('letters-reached-directly.txt');
  });

  it('was written by nobody but editors of the place and of what it lies in, and the administrator', () => {
    expect(new Set(letters.written)).toEqual(
      new Set(
        ['editor of the province', 'editor of the parent', 'administrator'].flatMap((who) => [
          who,
          `${LOCAL_ISSUER}|${who}`,
        ]),
      ),
    );
  });
});
