/** Who asks and writes in the tests of portals, and how they do it. */
import { ask } from '@grafo-abierto/plugin-kit/testing';
import type { Principal } from '@grafo-abierto/schema';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';

export const administrator: Principal = {
  subject: 'test|administration',
  office: 'Administración del programa',
  name: null,
  grants: [{ role: 'administrator', of: null }],
};

export function editorOf(jurisdiction: string): Principal {
  return {
    subject: `test|${jurisdiction}`,
    office: `Oficina de ${jurisdiction}`,
    name: `Persona de ${jurisdiction}`,
    grants: [{ role: 'editor', of: jurisdiction }],
  };
}

export interface Answer {
  readonly portal: { readonly id: string; readonly version: number; readonly operation: string } | null;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] | null }[];
}

type Input = Readonly<Record<string, unknown>>;

/** Runs a mutation with its input, `pausePortal` say, and answers its payload. */
export async function write(
  subgraph: TestSubgraph,
  principal: Principal,
  mutation: string,
  input: Input,
): Promise<Answer> {
  const answer = await ask<Record<string, Answer>>(subgraph, mutationText(mutation), { input }, principal);
  const payload = answer[mutation];
  if (payload === undefined) throw new Error(`${mutation} answered nothing`);
  return payload;
}

/** The codes of the errors of a mutation that is refused as a whole. */
export async function refusals(
  subgraph: TestSubgraph,
  principal: Principal | null,
  mutation: string,
  input: Input,
): Promise<unknown[]> {
  const request = { query: mutationText(mutation), variables: { input }, principal };
  const { errors = [] } = await subgraph.execute(request);
  return errors.map(({ extensions }) => extensions['code']);
}

function mutationText(mutation: string): string {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    portal { id version operation } problems { code path } } }`;
}
