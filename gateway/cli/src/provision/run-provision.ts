import { GrafoError } from '@grafo-abierto/schema';
import { DATABASE_URL_FORM, provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { readEnvironment } from '@grafo-abierto/subgraph-kit/process';
import { z } from 'zod';
import { CORE_SUBGRAPHS, REGISTRY } from '../core-subgraphs.js';

const KNOWN = [...CORE_SUBGRAPHS, REGISTRY].map(({ name }) => name);

/** An environment shows in no list of processes. */
const passwordSetting = (name: string) => `GRAFO_${name.toUpperCase()}_PASSWORD`;

/**
 * Makes the roles and schemas of these subgraphs, or of all, in a database of the operator's. It can run again:
 * the same roles get the passwords of now.
 *
 * @throws GrafoError `GRAFO_OPTION_INVALID`, `GRAFO_SETTING_MISSING`, and those of `provisionSchemas`
 */
export async function runProvision(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    throw new GrafoError('GRAFO_OPTION_INVALID', {
      option: 'provision',
      value: unknown,
      expected: KNOWN.join(', '),
    });
  const chosen = names.length === 0 ? KNOWN : names;
  const passwords = Object.fromEntries(
    chosen.map((name) => [passwordSetting(name), z.string('una contraseña / a password')]),
  );
  const schema = z.object({ DATABASE_URL: z.string(DATABASE_URL_FORM), ...passwords });
  const given: Readonly<Record<string, string>> = readEnvironment(schema, process.env);
  await provisionSchemas(
    given['DATABASE_URL'] ?? '',
    chosen,
    Object.fromEntries(chosen.map((name) => [name, given[passwordSetting(name)] ?? ''])),
  );
  for (const name of chosen) process.stdout.write(`${name}: rol / role grafo_${name}\n`);
}
