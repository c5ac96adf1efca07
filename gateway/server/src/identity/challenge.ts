type BearerError = 'invalid_token' | 'insufficient_scope';

/** What `WWW-Authenticate` says (RFC 6750): without an error where no token came. */
export function challenge(error?: BearerError, description?: string): string {
  const parts = ['realm="grafo-abierto"'];
  if (error !== undefined) parts.push(`error="${error}"`);
  if (description !== undefined) parts.push(`error_description="${printable(description)}"`);
  return `Bearer ${parts.join(', ')}`;
}

/** The characters that the header may have: quotes and what is not ASCII would break it. */
function printable(text: string): string {
  return text.replaceAll('"', "'").replace(/[^\x20-\x7e]|\\/g, '?');
}
