import type { KeyRing } from './key-ring.js';
import type { KeyStore } from './signing-keys.js';

/** Keeps keys for as long as the process lives. */
export function createMemoryKeyStore(): KeyStore {
  let kept: KeyRing | undefined;
  return {
    read: () => kept,
    create: (ring) => {
      kept = ring;
      return ring;
    },
    replace: (ring) => {
      kept = ring;
    },
  };
}
