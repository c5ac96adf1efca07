import { useSyncExternalStore } from 'react';

const WIDE = matchMedia('(width >= 56rem)');

/** Whether filters stand beside what was found, rather than folded above it. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      WIDE.addEventListener('change', changed);
      return () => WIDE.removeEventListener('change', changed);
    },
    () => WIDE.matches,
  );
}
