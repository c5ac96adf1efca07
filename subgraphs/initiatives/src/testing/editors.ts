/** Who writes in the tests of mutations, and how they do it. */
import { ask } from '@grafo-abierto/plugin-kit/testing';
import type { Principal } from '@grafo-abierto/schema';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';

export const administrator: Principal = {
  subject: 'test|administration',
  office: 'Administración del programa',
  name: null,
  grants: [{ role: 'administrator', of: null }],
};

export function editorOf(jurisdiction: string, subject = `test|${jurisdiction}`): Principal {
  return {
    subject,
    office: `Oficina de ${jurisdiction}`,
    name: `Persona de ${jurisdiction}`,
    grants: [{ role: 'editor', of: jurisdiction }],
  };
}

export interface Answer {
  readonly initiative: { readonly id: string; readonly version: number; readonly status: string } | null;
  readonly problems: readonly {
    readonly code: string;
    readonly path: readonly string[] | null;
    readonly message: string;
  }[];
  readonly clientMutationId: string | null;
}

/** Runs a mutation with its input, `editInitiative` say, and answers its payload. */
export async function write(
  subgraph: TestSubgraph,
  principal: Principal,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const answer = await ask<Record<string, Answer>>(subgraph, mutationText(mutation), { input }, principal);
  const payload = answer[mutation];
  if (payload === undefined) throw new Error(`${mutation} answered nothing`);
  return payload;
}

/** The codes of the errors of a mutation that is refused as a whole. */
export async function refusals(
  subgraph: TestSubgraph,
  principal: Principal,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown[]> {
  const { errors = [] } = await subgraph.execute({
    query: mutationText(mutation),
    variables: { input },
    principal,
  });
  return errors.map(({ extensions }) => extensions['code']);
}

function mutationText(mutation: string): string {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    initiative { id version status } problems { code path message } clientMutationId } }`;
}

/** A draft of a project, and the same once it is published. */
export async function createDraft(subgraph: TestSubgraph, principal: Principal, jurisdictionId: string) {
  const { initiative } = await write(subgraph, principal, 'createInitiative', {
    title: { es: 'Presupuesto abierto', en: 'Open budget' },
    kind: 'PROGRAM_PROJECT',
    jurisdictionId,
    year: 2026,
  });
  if (initiative === null) throw new Error('the draft was not created');
  return initiative;
}

export async function createPublished(subgraph: TestSubgraph, principal: Principal, jurisdictionId: string) {
  const { id, version } = await createDraft(subgraph, principal, jurisdictionId);
  const { initiative } = await write(subgraph, principal, 'publishInitiative', { id, version });
  if (initiative === null) throw new Error('the draft was not published');
  return initiative;
}
