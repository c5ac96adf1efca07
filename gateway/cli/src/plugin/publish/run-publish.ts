/** `grafo plugin publish`: signs the version that runs and sends it to the registry of a hub. */
import { readPrivateKey } from '@grafo-abierto/schema';
import { askPluginSdl } from '@grafo-abierto/server';
import { z } from 'zod';
import { CHECK_FIELDS, checkSchema } from '../check/check-against-hub.js';
import { describeProblems } from '../check/describe-outcome.js';
import { HubClient } from '../hub/hub-client.js';
import type { HubOptions } from '../hub/hub-options.js';
import { writeHub } from '../hub/write-hub.js';
import { readKeyFile } from '../keys/read-key-file.js';
import { type Project, readProject } from '../project/read-project.js';
import { startPlugin } from '../project/start-plugin.js';
import type { Terminal } from '../terminal/terminal.type.js';
import { type Publication, signPublication } from './sign-publication.js';

export interface PublishOptions extends HubOptions {
  readonly key: string;
  readonly url?: string;
  readonly reason?: string;
}

const SAY = {
  es: {
    starting: (folder: string) => `Arrancando ${folder} para saber cuál es su esquema…`,
    asking: (url: string) => `Preguntándole a ${url} cuál es su esquema…`,
    sending: (hub: string) => `Publicando en ${hub}…`,
    active: (name: string) => `${name} está en el grafo.`,
    waiting: (name: string) => [`${name} espera aprobación.`, 'Quien administra el nodo la da con:'],
  },
  en: {
    starting: (folder: string) => `Starting ${folder} to learn its schema…`,
    asking: (url: string) => `Asking ${url} for its schema…`,
    sending: (hub: string) => `Publishing at ${hub}…`,
    active: (name: string) => `${name} is in the graph.`,
    waiting: (name: string) => [`${name} waits for approval.`, 'Whoever administers the hub gives it by:'],
  },
} as const;

const pluginSchema = z.object({ state: z.string(), waiting: z.array(z.object({ version: z.string() })) });

const payload = z.object({ plugin: pluginSchema.nullable(), check: checkSchema.nullable() });

/** @throws GrafoError, and HubRefusal and WriteRefused after what they say of the plugin was told */
export async function runPublish(folder: string, options: PublishOptions, terminal: Terminal): Promise<void> {
  const { language, during, print } = terminal;
  const say = SAY[language];
  const project = await readProject(folder);
  const { id, version, subgraph } = project.manifest;
  const key = readPrivateKey(await readKeyFile(options.key));
  const hub = new HubClient({ url: options.hub });
  const url = options.url ?? ('url' in subgraph ? subgraph.url : undefined);
  const sdl =
    url === undefined
      ? await during(say.starting(folder), () => startedSdl(project))
      : await during(say.asking(url), () => askPluginSdl({ name: id, url }, { allowsLocal: true }));
  const publication = signPublication(project, { url, sdl }, key, new Date());
  const { reason } = options;
  const plugin = await during(say.sending(hub.url), () => send(hub, publication, reason, terminal));
  if (plugin?.waiting.some((each) => each.version === version)) {
    for (const line of say.waiting(`${id} ${version}`)) print(line);
    print('');
    print(`  npx grafo plugin approve ${id} ${version}`);
  } else print(say.active(`${id} ${version}`));
}

/** Of one that the hub is to run: what it says when it is started here. */
async function startedSdl(project: Project): Promise<string> {
  const { sdl, stop } = await startPlugin(project, { onLine: () => undefined });
  await stop();
  return sdl;
}

async function send(
  hub: HubClient,
  publication: Publication,
  reason: string | undefined,
  terminal: Terminal,
): Promise<z.infer<typeof pluginSchema> | null> {
  const { plugin } = await writeHub(hub, {
    mutation: 'publishPlugin',
    input: { ...publication, ...(reason && { reason }) },
    fields: `plugin { state waiting { version } } check { ${CHECK_FIELDS} }`,
    payload,
    language: terminal.language,
    onRefused: ({ check }) => {
      const lines = describeProblems(check?.problems ?? [], publication.sdl, terminal);
      for (const line of lines) terminal.tell(line);
    },
  });
  return plugin;
}
