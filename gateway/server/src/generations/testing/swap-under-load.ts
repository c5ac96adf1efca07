/** Readers who ask without a pause while a hub's graph changes again and again. */
import type { Hub } from '../../create-hub.js';
import { LETTERS, lettered, letteredEngine } from './lettered-engine.js';

export interface Swapped {
  /** Answers of one whole generation. */
  readonly whole: number;
  /** All others, as text. */
  readonly wrong: readonly string[];
}

const LETTER_NAMES = ['a', 'b', 'c'] as const;

/** Each swap waits for some answers of the generation before. */
export async function swapUnderLoad(
  hub: Hub,
  { swaps, readers }: { readonly swaps: number; readonly readers: number },
): Promise<Swapped> {
  const expected = new Set(LETTER_NAMES.map((letter) => JSON.stringify(lettered(letter))));
  const state = { isOver: false, whole: 0 };
  const wrong: string[] = [];
  const read = async () => {
    while (!state.isOver) {
      const answer = await askForLetters(hub.url);
      if (expected.has(answer)) state.whole++;
      else wrong.push(answer);
    }
  };
  await hub.serve(letteredEngine('a'));
  const reading = Promise.all(Array.from({ length: readers }, read));
  for (let swap = 1; swap <= swaps && wrong.length === 0; swap++) {
    await hub.serve(letteredEngine(LETTER_NAMES[swap % LETTER_NAMES.length] ?? 'a'));
    const enough = state.whole + readers;
    while (state.whole < enough && wrong.length === 0) await askForLetters(hub.url);
  }
  state.isOver = true;
  await reading;
  return { whole: state.whole, wrong };
}

/** The text of the answer, or what came in its place. */
export async function askForLetters(url: string): Promise<string> {
  try {
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent(LETTERS)}`);
    const text = await response.text();
    return response.status === 200 ? text.trim() : `${response.status} ${text}`;
  } catch (error) {
    return String(error);
  }
}
