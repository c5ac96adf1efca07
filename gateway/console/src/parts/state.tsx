import type { ReactNode } from 'react';

export type Mood = 'good' | 'warn' | 'bad' | 'none';

/** A state in words, with a mark that does not tell by its colour alone. */
export function State({ mood, children }: { readonly mood: Mood; readonly children: ReactNode }) {
  return <span className={`state ${mood}`}>{children}</span>;
}
