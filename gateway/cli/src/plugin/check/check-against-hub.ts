/** Checks a plugin against the graph that a hub serves now, which changes nothing there. */
import { z } from 'zod';
import type { HubClient } from '../hub/hub-client.js';
import { PROBLEM_FIELDS, problemSchema } from '../hub/problem-schema.js';
import type { CheckOutcome } from './check-outcome.type.js';

export const CHECK_FIELDS = `passed problems { ${PROBLEM_FIELDS} }
  changes { kind coordinate breaking usedBy { operation client } }`;

export const checkSchema = z.object({
  passed: z.boolean(),
  problems: z.array(problemSchema),
  changes: z.array(
    z.object({
      kind: z.string(),
      coordinate: z.string(),
      breaking: z.boolean(),
      usedBy: z.array(
        z
          .object({ operation: z.string().nullable(), client: z.string().nullable() })
          .transform(({ operation, client }) => operation ?? client ?? '?'),
      ),
    }),
  ),
}) satisfies z.ZodType<CheckOutcome>;

const QUERY = `query GrafoPluginCheck($manifest: String!, $sdl: String!) {
  checkPlugin(manifest: $manifest, sdl: $sdl) { ${CHECK_FIELDS} }
}`;

/** @throws GrafoError `GRAFO_PLUGIN_HUB_UNREACHABLE`, HubRefusal */
export async function checkAgainstHub(
  hub: HubClient,
  given: { readonly manifest: string; readonly sdl: string },
): Promise<CheckOutcome> {
  return (await hub.ask(QUERY, given, z.object({ checkPlugin: checkSchema }))).checkPlugin;
}
