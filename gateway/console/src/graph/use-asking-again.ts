import { useEffect } from 'react';
import type { Answer } from './use-answer.js';

/** Asks again every so many milliseconds, as long as somebody looks; with null, no more. */
export function useAskingAgain({ ask }: Pick<Answer<unknown>, 'ask'>, every: number | null): void {
  useEffect(() => {
    if (every === null) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) ask();
    }, every);
    return () => clearInterval(timer);
  }, [ask, every]);
}
