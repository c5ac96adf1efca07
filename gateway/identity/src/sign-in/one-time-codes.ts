/** Random codes that are good once and not for long; what they stand for is kept in memory alone, and not without end. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Bytes: nobody guesses 256 bits. */
const LENGTH = 32;

export interface OneTimeCodesOptions {
  /** How many are kept; for one more, the oldest is forgotten. */
  readonly most: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

interface Kept<Value> {
  readonly digest: Buffer;
  readonly value: Value;
  readonly until: number;
}

export class OneTimeCodes<Value> {
  #kept: readonly Kept<Value>[] = [];

  constructor(private readonly options: OneTimeCodesOptions) {}

  /** @returns the code, of which only a digest is kept */
  give(value: Value, seconds: number): string {
    const code = randomBytes(LENGTH).toString('base64url');
    const until = this.options.clock() + seconds * 1000;
    this.#kept = [...this.#alive(), { digest: digestOf(code), value, until }].slice(-this.options.most);
    return code;
  }

  /** What the code stands for, for the first who asks in time. */
  take(code: string): Value | undefined {
    const asked = digestOf(code);
    const all = this.#alive();
    // All are compared, each in constant time: how long it takes tells nothing.
    const [found] = all.filter(({ digest }) => timingSafeEqual(digest, asked));
    this.#kept = all.filter((each) => each !== found);
    return found?.value;
  }

  #alive(): readonly Kept<Value>[] {
    const now = this.options.clock();
    return this.#kept.filter(({ until }) => until > now);
  }
}

/** Whether who holds the verifier is who sent its challenge before (as in RFC 7636, with S256). */
export function answersChallenge(challenge: string, verifier: string): boolean {
  return timingSafeEqual(digestOf(digestOf(verifier).toString('base64url')), digestOf(challenge));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
