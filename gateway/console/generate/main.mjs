/** Before anything is built or checked: types every operation of the console, and brings what it shows of other parts. */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { publicSchemaOf } from '@grafo-abierto/schema';
import { codegen } from '@graphql-codegen/core';
import * as documentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { isObjectType, parse, validate } from 'graphql';
import { examplesOf } from './examples.mjs';
import { findOperations } from './find-operations.mjs';
import { printSchemaOf } from './print-schema.mjs';

const SUPERGRAPH = new URL('../../../schema/supergraph.graphql', import.meta.url);
const EXAMPLES = new URL('../../../schema/operations/', import.meta.url);
const TEMPLATE = new URL('../../../plugins/connectors/templates/datasets.csv', import.meta.url);
const TARGET = new URL('../src/graph/generated/', import.meta.url);

const SCALARS = { ID: 'string', Date: 'string', DateTime: 'string', URL: 'string' };

const schema = publicSchemaOf(parse(await readFile(SUPERGRAPH, 'utf8')));
await rm(TARGET, { recursive: true, force: true });
await mkdir(TARGET, { recursive: true });
await copyFile(TEMPLATE, new URL('plantilla-datos.csv', TARGET));
const printed = printSchemaOf(schema);
for (const path of await findOperations(new URL('../src/', import.meta.url))) {
  const document = parse(await readFile(path, 'utf8'));
  const [problem] = validate(schema, document);
  if (problem) throw new Error(`${path}: ${problem.message}`);
  const name = basename(path, '.graphql');
  const text = await codegen({
    filename: `${name}.ts`,
    schema: printed,
    schemaAst: schema,
    documents: [{ location: path, document }],
    config: {
      scalars: SCALARS,
      useTypeImports: true,
      enumType: 'string-literal',
      enumsAsTypes: true,
      skipTypename: true,
    },
    plugins: [{ operations: {} }, { documentNode: {} }],
    pluginMap: { operations, documentNode },
  });
  await writeFile(new URL(`${name}.ts`, TARGET), text);
}
await writeFile(new URL('keyless.ts', TARGET), keylessTypes(schema));
await writeFile(new URL('examples.ts', TARGET), await examplesOf(EXAMPLES, schema));

/** The cache keeps what has no identifier within what holds it. */
function keylessTypes(from) {
  const names = Object.values(from.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !('id' in type.getFields()))
    .map(({ name }) => name)
    .sort();
  return `export const KEYLESS: readonly string[] = ${JSON.stringify(names)};\n`;
}
