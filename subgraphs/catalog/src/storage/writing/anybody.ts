/** In whose name somebody writes who has no token: nobody's, and a retry of the same is known by what it says. */
import { createHash } from 'node:crypto';
import type { Principal } from '@grafo-abierto/schema';
import type { WriteInput } from '@grafo-abierto/subgraph-kit';

export function anybody(mutation: string, input: WriteInput): Principal {
  const digest = createHash('sha256')
    .update(JSON.stringify([mutation, input]))
    .digest('hex');
  return {
    subject: `anybody|${digest}`,
    office: 'Propuesta del público / Proposal of the public',
    name: null,
    grants: [],
  };
}
