/** The Perfil Nacional's own JSON Schema, as an independent judge for the tests: which fields of a dataset break it. */
import { readFileSync } from 'node:fs';
import { referenceFile } from '@grafo-abierto/subgraph-kit/testing';
import { Ajv, type ErrorObject } from 'ajv';
import formats from 'ajv-formats';

const FOLDER = 'portal-samples/pydatajson/pydatajson/schemas/';
const FILES = ['mixed-types.json', 'field.json', 'distribution.json', 'dataset.json'];

export type PerfilSchema = (record: unknown) => ReadonlySet<string>;

/** Undefined where the schemas are absent. */
export function openPerfilSchema(): PerfilSchema | undefined {
  const paths = FILES.map((file) => referenceFile(FOLDER + file));
  if (paths.includes(undefined)) return undefined;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  paths.forEach((path, index) => {
    if (path !== undefined) ajv.addSchema(readSchema(path), FILES[index] ?? '');
  });
  const validate = ajv.getSchema('dataset.json');
  return (record) => {
    validate?.(record);
    return new Set((validate?.errors ?? []).map(fieldOf));
  };
}

function readSchema(path: string): object {
  const text = readFileSync(path, 'utf8')
    // Its pointers lack their bar, and its dates, as its own examples, have no zone.
    .replace(/mixed-types\.json#(\w)/g, 'mixed-types.json#/$1')
    .replaceAll('"date-time"', '"iso-date-time"');
  const { $schema: _old, ...schema } = JSON.parse(text) as Record<string, unknown>;
  return schema;
}

/** `/distribution/2/issued` → `distribution[2].issued`; an item of a list breaks the list. */
function fieldOf({ instancePath, keyword, params }: ErrorObject): string {
  const missing = keyword === 'required' ? `/${String(params['missingProperty'])}` : '';
  return (instancePath + missing)
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/(?<!^distribution)\[\d+\]$/, '')
    .replace(/^publisher$/, 'publisher.name');
}
