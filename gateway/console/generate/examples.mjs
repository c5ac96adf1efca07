import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse, validate } from 'graphql';

/** A module of the operations that the schema package keeps, by name, without what is said of each at its head. */
export async function examplesOf(folder, schema) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  const examples = {};
  for (const file of files) {
    const text = await readFile(new URL(file, folder), 'utf8');
    const [problem] = validate(schema, parse(text));
    if (problem) throw new Error(`${file}: ${problem.message}`);
    examples[basename(file, '.graphql')] = text.replace(/^(#.*\n)+/, '');
  }
  return `export const EXAMPLES = ${JSON.stringify(examples, null, 2)} as const;\n`;
}
