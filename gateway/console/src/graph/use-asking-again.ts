import { useEffect } from 'react';
import type { Answer } from './use-answer.js';

/** Asks again every so many milliseconds, as long as somebody looks. */
export function useAskingAgain({ ask }: Pick<Answer<unknown>, 'ask'>, every: number): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) ask();
    }, every);
    return () => clearInterval(timer);
  }, [ask, every]);
}
