/** Does a job: the policy before the composition, and that before what changes. Runs in the process of its own. */
import { checkPolicy, type Policy, readCore } from '@grafo-abierto/schema';
import type { CompositionAnswer, PluginAnswer } from './answer.type.js';
import { compose } from './compose.js';
import type { Job } from './job.type.js';
import { judgeChanges } from './judge-changes.js';

export type JobAnswer<Kind extends Job['kind']> = Kind extends 'check' ? PluginAnswer : CompositionAnswer;

export async function answerJob(job: Job, policy: Policy): Promise<CompositionAnswer | PluginAnswer> {
  return job.kind === 'compose' ? compose(job.subgraphs) : check(job, policy);
}

async function check(
  { candidate, graph, operations, today }: Job & { readonly kind: 'check' },
  policy: Policy,
): Promise<PluginAnswer> {
  const { manifest } = candidate;
  const others = graph.plugins.filter(({ name }) => name !== manifest.id);
  const { problems, sdl } = checkPolicy({
    manifest,
    sdl: candidate.sdl,
    core: readCore(graph.core, policy),
    plugins: others.map(({ name }) => name),
  });
  const refused = { problems, changes: [], sdl };
  if (hasErrors(problems)) return refused;
  const composed = compose([...graph.core, ...others, { name: manifest.id, url: candidate.url, sdl }]);
  const { supergraph } = composed;
  if (supergraph === undefined) return { ...refused, problems: [...problems, ...composed.problems] };
  const verdict = await judgeChanges(graph, supergraph.sdl, { operations, today });
  return {
    ...(hasErrors(verdict.problems) ? {} : { supergraph }),
    problems: [...problems, ...verdict.problems],
    changes: verdict.changes,
    sdl,
  };
}

function hasErrors(problems: readonly { readonly severity: 'error' | 'warning' }[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
