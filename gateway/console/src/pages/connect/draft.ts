/** What somebody has chosen and written so far: kept by the tab, so that nothing is lost on the way back or in another language. */
import { useSyncExternalStore } from 'react';

export interface Draft {
  readonly kind: 'address' | 'table';
  readonly address: string;
  readonly table: File | undefined;
  /** The look that is followed, or was. */
  readonly previewId: string | undefined;
  /** Undefined until somebody has written one: what the portal is called is proposed. */
  readonly title: string | undefined;
  readonly province: string;
  readonly place: string;
  readonly name: string;
  readonly office: string;
  readonly email: string;
  readonly message: string;
}

const EMPTY: Draft = {
  kind: 'address',
  address: '',
  table: undefined,
  previewId: undefined,
  title: undefined,
  province: '',
  place: '',
  name: '',
  office: '',
  email: '',
  message: '',
};

let draft = EMPTY;
const listeners = new Set<() => void>();

export function useDraft(): Draft {
  return useSyncExternalStore(listen, () => draft);
}

export function changeDraft(changes: Partial<Draft>): void {
  become({ ...draft, ...changes });
}

/** Once it was sent. */
export function forgetDraft(): void {
  become(EMPTY);
}

function become(next: Draft): void {
  draft = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
