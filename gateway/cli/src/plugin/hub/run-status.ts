/** `grafo plugin status`: what the registry of a hub knows of a plugin. */
import { GrafoError } from '@grafo-abierto/schema';
import { z } from 'zod';
import { plainText, wrap } from '../../portal/plain-text.js';
import { readProject } from '../project/read-project.js';
import type { Terminal } from '../terminal/terminal.type.js';
import { HubClient } from './hub-client.js';
import type { HubOptions } from './hub-options.js';

const QUERY = `query GrafoPluginStatus($id: ID!) {
  plugin(id: $id) {
    id title version state trust
    waiting { version submittedAt permissions { extends requires mutations } }
    history(first: 10) { edges { node { version state at actor reason } } }
  }
}`;

const names = z.array(z.string());

const statusSchema = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  state: z.string(),
  trust: z.string(),
  waiting: z.array(
    z.object({
      version: z.string(),
      submittedAt: z.string(),
      permissions: z.object({ extends: names, requires: names, mutations: names }),
    }),
  ),
  history: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          version: z.string(),
          state: z.string(),
          at: z.string(),
          actor: z.string(),
          reason: z.string().nullable(),
        }),
      }),
    ),
  }),
});

type Status = z.infer<typeof statusSchema>;

const SAY = {
  es: { waits: 'Espera aprobación', asks: 'pide', since: 'desde', history: 'Qué le pasó' },
  en: { waits: 'Waits for approval', asks: 'asks for', since: 'since', history: 'What happened to it' },
} as const;

export async function runStatus(
  given: string | undefined,
  { hub, json }: HubOptions & { readonly json?: boolean },
  { language, print }: Terminal,
): Promise<void> {
  const id = given ?? (await readProject('.')).manifest.id;
  const client = new HubClient({ url: hub });
  const { plugin } = await client.ask(QUERY, { id }, z.object({ plugin: statusSchema.nullable() }));
  if (plugin === null) throw new GrafoError('GRAFO_PLUGIN_UNKNOWN', { plugin: id });
  if (json) print(JSON.stringify(plugin, null, 2));
  else for (const line of describeStatus(plugin, language)) print(line);
}

export function describeStatus(status: Status, language: 'es' | 'en'): string[] {
  const say = SAY[language];
  const { id, title, version, state, trust, waiting, history } = status;
  return [
    ...wrap(`${id} ${version}: ${state}, ${trust}. ${plainText(title)}`, ''),
    ...waiting.flatMap(({ version: next, submittedAt, permissions }) => {
      const asked = Object.entries(permissions).flatMap(([kind, of]) => of.map((name) => `${kind} ${name}`));
      const also = asked.length === 0 ? '' : `; ${say.asks} ${asked.join(', ')}`;
      return wrap(`${say.waits}: ${next} (${say.since} ${submittedAt})${plainText(also)}`, '');
    }),
    `${say.history}:`,
    ...history.edges.flatMap(({ node }) => {
      const reason = node.reason === null ? '' : `: ${plainText(node.reason)}`;
      return wrap(`${node.at} ${node.version} ${node.state}, ${plainText(node.actor)}${reason}`, '  ');
    }),
  ];
}
