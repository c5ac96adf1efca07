import { z } from 'zod';
import type { Authenticate } from '../execution/use-authentication.js';
import { SCHEMA_QUERY } from './call-signature.js';
import { type CallVerifier, isSigned } from './verify-call.js';

const LONGEST = 100;

const schemaQuestion = z.strictObject({
  query: z.literal(SCHEMA_QUERY),
  variables: z.strictObject({}).optional(),
});

/**
 * Answers hubs alone, and everybody who asks for the schema and nothing else: that is as public as the feed, and its
 * author's own tools ask for it before a hub knows the plugin.
 */
export function admitHubs(verifyCall: CallVerifier): Authenticate {
  return async (headers, body) => {
    if (isSigned(headers) || !asksForSchema(body)) await verifyCall(headers, body);
    return null;
  };
}

function asksForSchema(body: Uint8Array | undefined): boolean {
  if (body === undefined || body.length > LONGEST) return false;
  try {
    return schemaQuestion.safeParse(JSON.parse(Buffer.from(body).toString())).success;
  } catch {
    return false;
  }
}
