/** `grafo plugin approve`, `reject`, `rollback`, `suspend`, `resume`, `retire`: one decision of one plugin. */
import { GrafoError } from '@grafo-abierto/schema';
import { z } from 'zod';
import { HubClient } from '../hub/hub-client.js';
import { type HubOptions, tokenOf } from '../hub/hub-options.js';
import { writeHub } from '../hub/write-hub.js';
import { confirm } from '../terminal/confirm.js';
import type { Terminal } from '../terminal/terminal.type.js';
import { type Decision, MUTATIONS, NEEDS_REASON } from './decisions.js';

export interface Decided {
  readonly decision: Decision;
  readonly id: string;
  /** Of what is decided of one version. */
  readonly version: string | undefined;
}

export interface DecideOptions extends HubOptions {
  readonly reason?: string;
  readonly trust?: string;
  readonly yes?: boolean;
}

const SAY = {
  es: {
    ask: (what: string, hub: string) => `¿${what} en ${hub}?`,
    nothing: 'No se cambió nada.',
    done: (id: string, state: string, version: string) => `${id}: ${state}, versión ${version}`,
  },
  en: {
    ask: (what: string, hub: string) => `${what} at ${hub}?`,
    nothing: 'Nothing was changed.',
    done: (id: string, state: string, version: string) => `${id}: ${state}, version ${version}`,
  },
} as const;

const payload = z.object({
  plugin: z.object({ id: z.string(), state: z.string(), version: z.string() }).nullable(),
});

export async function runDecide(
  { decision, id, version }: Decided,
  options: DecideOptions,
  terminal: Terminal,
): Promise<void> {
  const { language, print } = terminal;
  const { hub, reason, trust, yes = false } = options;
  if (NEEDS_REASON.has(decision) && !reason)
    throw new GrafoError('GRAFO_PLUGIN_ANSWERS_MISSING', { options: '--reason' });
  const client = new HubClient({ url: hub, token: await tokenOf(options) });
  const what = [decision, id, ...(version === undefined ? [] : [version])].join(' ');
  if (!yes && !(await confirm(SAY[language].ask(what, client.url), terminal))) {
    print(SAY[language].nothing);
    return;
  }
  const input = { id, ...(version && { version }), ...(reason && { reason }), ...(trust && { trust }) };
  const { plugin } = await writeHub(client, {
    mutation: MUTATIONS[decision],
    input,
    fields: 'plugin { id state version }',
    payload,
    language,
  });
  if (plugin) print(SAY[language].done(plugin.id, plugin.state, plugin.version));
}
