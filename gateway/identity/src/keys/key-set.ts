/** A JSON Web Key Set, as an issuer publishes it. */
import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';

const keySetSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });

/** @throws where it is none; what the keys are worth is seen when one is used */
export function parseKeySet(value: unknown): JSONWebKeySet {
  return keySetSchema.parse(value);
}
