/** `grafo plugin check`: everything that can be wrong with a plugin, before anybody else sees it. */
import type { PluginAnswer } from '@grafo-abierto/composition';
import { GrafoError } from '@grafo-abierto/schema';
import { HubClient } from '../hub/hub-client.js';
import { type Project, readProject } from '../project/read-project.js';
import type { Terminal } from '../terminal/terminal.type.js';
import { checkAgainstHub } from './check-against-hub.js';
import type { CheckedProblem, CheckOutcome } from './check-outcome.type.js';
import { describeOutcome } from './describe-outcome.js';
import { readAnswer, refusedBy } from './read-answer.js';

export interface CheckOptions {
  /** Where it runs; else it is started. */
  readonly url?: string;
  readonly json?: boolean;
  /** A hub to check against. */
  readonly against?: string;
}

const SAY = {
  es: {
    starting: 'Arrancando el plugin…',
    checking: 'Controlando la política, la composición y los cambios…',
    trying: 'Probando lo que todo plugin promete…',
  },
  en: {
    starting: 'Starting the plugin…',
    checking: 'Checking the policy, the composition and the changes…',
    trying: 'Trying what every plugin promises…',
  },
} as const;

/** Whether it passes. */
export async function runCheck(folder: string, options: CheckOptions, terminal: Terminal): Promise<boolean> {
  const { against } = options;
  const hub = against === undefined ? undefined : new HubClient({ url: against });
  const report = await checkFolder(folder, { ...options, hub }, terminal);
  const { name, sdl, outcome } = report;
  if (options.json) terminal.print(JSON.stringify({ plugin: name, ...outcome }, null, 2));
  else for (const line of describeOutcome(outcome, { name, sdl }, terminal)) terminal.print(line);
  return outcome.passed;
}

interface Report {
  readonly name: string;
  readonly sdl: string;
  readonly outcome: CheckOutcome;
}

interface Checking {
  readonly url?: string;
  readonly hub: HubClient | undefined;
}

async function checkFolder(folder: string, checking: Checking, terminal: Terminal): Promise<Report> {
  let project: Project;
  try {
    project = await readProject(folder);
  } catch (error) {
    if (!isOfManifest(error)) throw error;
    return { name: folder, sdl: '', outcome: refusedBy(error) };
  }
  const name = `${project.manifest.id} ${project.manifest.version}`;
  const place = await findPlugin(project, checking.url, terminal);
  try {
    const { sdl } = place;
    return { name, sdl, outcome: await checkPlace(project, place, checking.hub, terminal) };
  } finally {
    await place.stop();
  }
}

/** The manifest is what is checked first. */
function isOfManifest(error: unknown): error is GrafoError {
  const codes: readonly string[] = ['GRAFO_MANIFEST_INVALID', 'GRAFO_PLUGIN_SUBGRAPH_MISSING'];
  return error instanceof GrafoError && codes.includes(error.code);
}

interface Place {
  readonly url: string;
  readonly sdl: string;
  stop(): Promise<void>;
}

/** @throws GrafoError `GRAFO_PLUGIN_START_…`, `GRAFO_PLUGIN_UNREACHABLE` */
async function findPlugin(
  project: Project,
  url: string | undefined,
  { language, during, tell }: Terminal,
): Promise<Place> {
  // What is needed to reach a plugin takes a second to load; what is wrong by itself was told by now.
  if (url === undefined) {
    const { startPlugin } = await import('../project/start-plugin.js');
    const written: string[] = [];
    const start = () => startPlugin(project, { onLine: (line) => written.push(line) });
    return during(SAY[language].starting, start).catch((error: unknown) => {
      for (const line of written) tell(`  ${line}`);
      throw error;
    });
  }
  const { askPluginSdl } = await import('@grafo-abierto/server');
  const sdl = await askPluginSdl({ name: project.manifest.id, url }, { allowsLocal: true });
  return { url, sdl, stop: async () => undefined };
}

async function checkPlace(
  { manifest, text }: Project,
  { url, sdl }: Place,
  hub: HubClient | undefined,
  { language, during }: Terminal,
): Promise<CheckOutcome> {
  const say = SAY[language];
  let supergraph: PluginAnswer['supergraph'];
  const judge = async () => {
    if (hub !== undefined) return checkAgainstHub(hub, { manifest: text, sdl });
    const { checkAgainstCore } = await import('./check-against-core.js');
    const answer = await checkAgainstCore({ manifest, sdl, url });
    supergraph = answer.supergraph;
    return readAnswer(answer);
  };
  const judged = await during(say.checking, judge);
  const { tryPromises } = await import('./try-promises.js');
  const tried = await during(say.trying, () => tryPromises({ manifest, sdl, url }, supergraph));
  return {
    passed: judged.passed && tried.every(({ severity }) => severity === 'warning'),
    problems: withoutTwins([...judged.problems, ...tried]),
    changes: judged.changes,
  };
}

/** One fault can break several promises, and be seen by the policy as well. */
function withoutTwins(problems: readonly CheckedProblem[]): readonly CheckedProblem[] {
  const isFirst = ({ code, message }: CheckedProblem, index: number) =>
    problems.findIndex((each) => each.code === code && each.message.en === message.en) === index;
  return problems.filter(isFirst);
}
