/** Does a job: the policy before the composition. Runs in the process of its own. */
import {
  CompositionError,
  checkPolicy,
  composeSupergraph,
  type Policy,
  readCore,
  type SubgraphSchema,
} from '@grafo-abierto/schema';
import type { CompositionAnswer, PluginAnswer } from './answer.type.js';
import type { Job } from './job.type.js';

export type JobAnswer<Kind extends Job['kind']> = Kind extends 'check' ? PluginAnswer : CompositionAnswer;

export function answerJob(job: Job, policy: Policy): CompositionAnswer | PluginAnswer {
  if (job.kind === 'compose') return compose(job.subgraphs);
  const { candidate, core, plugins } = job;
  const { manifest } = candidate;
  const others = plugins.filter(({ name }) => name !== manifest.id);
  const { problems, sdl } = checkPolicy({
    manifest,
    sdl: candidate.sdl,
    core: readCore(core, policy),
    plugins: others.map(({ name }) => name),
  });
  if (problems.some(({ severity }) => severity === 'error')) return { problems, sdl };
  const composed = compose([...core, ...others, { name: manifest.id, url: candidate.url, sdl }]);
  return { ...composed, problems: [...problems, ...composed.problems], sdl };
}

function compose(subgraphs: readonly SubgraphSchema[]): CompositionAnswer {
  try {
    return { supergraph: composeSupergraph(subgraphs), problems: [] };
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return { problems: error.problems };
  }
}
