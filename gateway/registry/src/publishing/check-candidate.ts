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

/** What a plugin changes is judged by; nothing where people have decided, or the core has changed. */
export interface Present {
  /** Those that it must not break. */
  readonly operations: readonly RecordedOperation[];
  /** What the members compose to with the core, where it is known: that spares composing it again. */
  readonly supergraphSdl: string | undefined;
}

export async function checkCandidate(
  candidate: Tried,
  members: readonly MemberSchema[],
  tools: CheckTools,
  present: Present = { operations: [], supergraphSdl: undefined },
): Promise<CheckedCandidate> {
  try {
    const answer = await ask(candidate, members, tools, present);
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
  { operations, supergraphSdl }: Present,
): Promise<PluginAnswer> {
  const plugins = members.map((member) => ({ name: member.name, url: member.url, sdl: member.sdl }));
  return composer.check({ manifest, sdl, url }, { core: core(), plugins, supergraphSdl }, { operations });
}
