/** What a person carries to the issuer and back in `state`, sealed: nothing is kept here, so nobody who begins and begins again has others forgotten. */
import { randomBytes } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';

export type Language = 'es' | 'en';

const letterSchema = z.object({
  issuer: z.string(),
  redirectUri: z.string(),
  nonce: z.string(),
  pkceVerifier: z.string(),
  challenge: z.string(),
  language: z.enum(['es', 'en']),
});

/** One way to the issuer and back, and the browser that went it. */
export type Letter = z.infer<typeof letterSchema>;

export interface TravelLettersOptions {
  /** Seconds that one is good for. */
  readonly seconds: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export class TravelLetters {
  /** Of this process: what another one sealed, it does not open. */
  readonly #key = randomBytes(32);

  constructor(private readonly options: TravelLettersOptions) {}

  /** The language stands before it, for whoever comes back with one that is opened no more. */
  async seal(letter: Letter): Promise<string> {
    const { seconds, clock } = this.options;
    const sealed = await new EncryptJWT({ ...letter })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(new Date(clock() + seconds * 1000))
      .encrypt(this.#key);
    return `${letter.language}.${sealed}`;
  }

  /** Undefined where it was not sealed here, or too long ago. */
  async open(state: string): Promise<Letter | undefined> {
    try {
      const currentDate = new Date(this.options.clock());
      const { payload } = await jwtDecrypt(state.slice(state.indexOf('.') + 1), this.#key, { currentDate });
      return letterSchema.parse(payload);
    } catch {
      return undefined;
    }
  }
}

export function languageOf(state: string, otherwise: Language): Language {
  const [told] = state.split('.', 1);
  return told === 'en' || told === 'es' ? told : otherwise;
}
