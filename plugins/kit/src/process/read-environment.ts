import { GrafoError } from '@grafo-abierto/schema';
import { z } from 'zod';

/** What `PORT` may be: 0 takes a free one. */
export const portSetting = (unlessSet: number) =>
  z
    .string()
    .regex(/^\d+$/, '0…65535')
    .transform(Number)
    .pipe(z.number().max(65_535, '0…65535'))
    .default(unlessSet);

/** What `HOST` may be. */
export const hostSetting = z.string().default('127.0.0.1');

/** What `GRAFO_HARVEST` may be: whether subgraphs do by themselves what they do beside answering. */
export const harvestSetting = z
  .enum(['on', 'off'], 'on, off')
  .default('on')
  .transform((value) => value === 'on');

/** A setting that may hold a password, by its name: it is never repeated. */
const SECRET = /URL|PASSWORD|SUBGRAPHS|FEEDS/;

/**
 * Reads settings from the environment; a blank variable is one that is not set. What the schema says of a
 * wrong value is what the operator is told to write in its place.
 *
 * @throws GrafoError `GRAFO_SETTING_MISSING`, `GRAFO_SETTING_INVALID`
 */
export function readEnvironment<Schema extends z.ZodObject>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.infer<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const setting = String(issue?.path[0]);
  const value = given[setting];
  const expected = issue?.message ?? '';
  if (value === undefined) throw new GrafoError('GRAFO_SETTING_MISSING', { setting, expected });
  const shown = SECRET.test(setting) ? '…' : value;
  throw new GrafoError('GRAFO_SETTING_INVALID', { setting, value: shown, expected });
}
