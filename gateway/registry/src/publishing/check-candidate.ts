/** Tries a plugin against the graph as it is, without changing anything. */
import type { Composer, PluginAnswer } from '@grafo-abierto/composition';
import type { ComposedSupergraph, RecordedOperation } from '@grafo-abierto/schema';
import { GrafoError } from '@grafo-abierto/schema';
import type { Candidate } from '../domain/candidate.js';
import { type CheckReport, reportAnswer, reportError } from './check-report.js';
import type { MemberSchema } from './members.js';
import type { RegistryTools } from './registry-tools.type.js';

export interface CheckedCandidate {
  readonly report: CheckReport;
  /** As the policy leaves it: what is composed. */
  readonly sdl: string;
  /** The graph with it; undefined where it is not admitted. */
  readonly supergraph: ComposedSupergraph | undefined;
}

type CheckTools = Pick<RegistryTools, 'core'> & { readonly composer: Pick<Composer, 'check'> };

type Tried = Pick<Candidate, 'sdl' | 'url'> & {
  readonly manifest: Pick<Candidate['manifest'], 'id' | 'subgraph'>;
};

/** @param operations that it must not break; none where people have decided, or the core has changed */
export async function checkCandidate(
  candidate: Tried,
  members: readonly MemberSchema[],
  tools: CheckTools,
  operations: readonly RecordedOperation[] = [],
): Promise<CheckedCandidate> {
  try {
    const answer = await ask(candidate, members, tools, operations);
    return { report: reportAnswer(answer), sdl: answer.sdl, supergraph: answer.supergraph };
  } catch (error) {
    if (!(error instanceof GrafoError)) throw error;
    return { report: reportError(error), sdl: candidate.sdl, supergraph: undefined };
  }
}

function ask(
  { manifest, sdl, url }: Tried,
  members: readonly MemberSchema[],
  { composer, core }: CheckTools,
  operations: readonly RecordedOperation[],
): Promise<PluginAnswer> {
  const plugins = members.map((member) => ({ name: member.name, url: member.url, sdl: member.sdl }));
  return composer.check({ manifest, sdl, url }, { core: core(), plugins }, { operations });
}
