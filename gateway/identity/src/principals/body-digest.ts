import { createHash } from 'node:crypto';

/** What a statement says of the request that it was made for: it is good for no other. */
export function bodyDigest(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url');
}
