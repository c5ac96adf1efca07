/** Proposes portals, follows and decides them, as the tests of proposals do. */
import { ask } from '@grafo-abierto/plugin-kit/testing';
import type { Principal } from '@grafo-abierto/schema';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { expect } from 'vitest';
import { lookDone } from './look-done.js';
import { administrator, write } from './writers.js';

export const contact = { name: 'Juana Pérez', office: 'Modernización', email: 'juana@municipio.example' };

export const proposal = (previewId: string) => ({
  previewId,
  title: { es: 'Datos del municipio' },
  jurisdictionId: 'AR-J',
  contact,
  message: 'Llamar a la tarde',
});

export interface Payload {
  readonly receipt: string | null;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] | null }[];
}

export interface Followed {
  readonly state: string;
  readonly reason: string | null;
  readonly portal: { readonly id: string; readonly version: number; readonly operation: string } | null;
}

export const codes = ({ problems }: Pick<Payload, 'problems'>) => problems.map(({ code }) => code);

/** @param subgraphOf asked when something is done: a test file opens its subgraph later than it names these */
export function proposingTo(subgraphOf: () => TestSubgraph) {
  async function propose(input: object): Promise<Payload> {
    const mutation = `mutation ($input: ProposePortalInput!) { proposePortal(input: $input) {
      receipt problems { code path } } }`;
    return (await ask<{ proposePortal: Payload }>(subgraphOf(), mutation, { input })).proposePortal;
  }

  async function proposed(url: string): Promise<string> {
    const { receipt, problems } = await propose(proposal(await lookDone(subgraphOf(), url)));
    expect(problems).toEqual([]);
    return receipt ?? '';
  }

  async function follow(receipt: string, principal: Principal | null = null): Promise<Followed> {
    const query = `query ($receipt: ID!) { portalProposal(receipt: $receipt) {
      state reason portal { id version operation } } }`;
    type Answered = { portalProposal: Followed };
    return (await ask<Answered>(subgraphOf(), query, { receipt }, principal)).portalProposal;
  }

  /** As the administration sees it. */
  async function waiting(receipt: string): Promise<NonNullable<Followed['portal']>> {
    const { portal } = await follow(receipt, administrator);
    if (portal === null) throw new Error('nothing waits');
    return portal;
  }

  async function decide(mutation: string, receipt: string, reason: string) {
    const { id, version } = await waiting(receipt);
    return write(subgraphOf(), administrator, mutation, { id, version, reason });
  }

  return { propose, proposed, follow, waiting, decide };
}
